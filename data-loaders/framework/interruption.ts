import {rmSync} from "node:fs";

/** What a shell expects of a process that a signal has ended. */
const codes = {SIGINT: 130, SIGTERM: 143} as const;

/** Ends the process at its exit’s own pace when somebody interrupts it, with a sentence that says what is left of its work. */
export function endWhenInterrupted(sentence: string): void {
  for (const [signal, code] of Object.entries(codes)) {
    process.once(signal, () => {
      process.stderr.write(`${sentence}\n`);
      process.exit(code);
    });
  }
}

/** A folder that is in the making. Returns what removes it, which the end of the process does as well. */
export function removedAtExit(folder: string): () => void {
  const remove = (): void => rmSync(folder, {recursive: true, force: true});
  process.once("exit", remove);
  return () => {
    process.removeListener("exit", remove);
    remove();
  };
}
