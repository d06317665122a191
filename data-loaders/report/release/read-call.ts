import {parseArgs} from "node:util";

/** What a command was called with. */
export interface Call<Flag extends string> {
  readonly words: readonly string[];
  readonly flags: ReadonlySet<Flag>;
}

/** Reads a command line of exactly so many words and any of the flags; undefined where it is another. */
export function readCall<Flag extends string>(
  args: readonly string[],
  words: number,
  flags: readonly Flag[]
): Call<Flag> | undefined {
  try {
    const options = Object.fromEntries(flags.map((flag) => [flag, {type: "boolean"}] as const));
    const {values, positionals} = parseArgs({args: [...args], allowPositionals: true, options});
    if (positionals.length !== words) return undefined;
    return {words: positionals, flags: new Set(flags.filter((flag) => values[flag] === true))};
  } catch {
    return undefined;
  }
}
