import {formatList} from "../../indicators/definition/german.js";
import {nearest} from "../../indicators/engine/nearest.js";

/** What an answer means, or a German sentence that says what is wrong with it. */
export type Read<T> =
  {readonly value: T; readonly problem?: undefined} | {readonly value?: undefined; readonly problem: string};

/** One of the known ids; otherwise a sentence that names the nearest ones, or all of a short list. */
export function readOneOf(text: string, known: readonly string[], unknown: string): Read<string> {
  const found = known.find((id) => id === text) ?? known.find((id) => id.toLowerCase() === text.toLowerCase());
  if (found !== undefined) return {value: found};
  const near = nearest(text, known);
  const advice =
    near.length > 0
      ? `Am nächsten: ${formatList(near, "oder")}.`
      : `Möglich: ${formatList(known.slice(0, 12), "oder")}.`;
  return {problem: `${unknown} ${advice}`};
}

/** The parts of a list, without empty ones. */
export function partsOf(text: string, separator: string): readonly string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
