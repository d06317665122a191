import {rename, rm, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import {inputError} from "./input-error.js";

/** Writes a file so that it is there whole or not at all. */
export async function writeWhole(file: string, text: string): Promise<void> {
  const part = join(dirname(file), `.${process.pid}.${Date.now()}.part`);
  try {
    await writeFile(part, text, {flag: "wx"});
    await rename(part, file);
  } catch {
    await rm(part, {force: true});
    throw inputError(
      "G209",
      "Die Ausgabe lässt sich nicht schreiben.",
      {file},
      {advice: "Verzeichnis und Schreibrechte prüfen."}
    );
  }
}
