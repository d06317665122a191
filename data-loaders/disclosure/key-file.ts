import {randomBytes} from "node:crypto";
import {linkSync, mkdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import type {DrawKey} from "./draws.js";
import {inputError} from "./input-error.js";
import {ledgerFile} from "./ledger-file.js";

const keyBytes = 32;

/** Where the key of the draws lies: beside the ledger of releases, hidden, never in git or on a page. */
export function keyFile(): string {
  return join(dirname(ledgerFile()), ".geheimhaltung.schluessel");
}

/**
 * The secret key that the draws of real deliveries follow from; made at first
 * use, readable by its owner only. Two loaders that make it at once agree on
 * one. With the same key the same deliveries are rounded to the same numbers.
 * Throws a DeliveryError: G506 where the file is no key, G507 where it cannot be
 * made or read.
 */
export function secretKey(file = keyFile()): DrawKey {
  const text = readIfThere(file) ?? makeKey(file);
  if (!/^[0-9a-f]{64}\n?$/.test(text)) {
    throw inputError(
      "G506",
      "Die Schlüsseldatei der Rundung ist beschädigt.",
      {file},
      {
        expected: "eine Zeile aus 64 Zeichen 0–9 und a–f",
        advice:
          "Die Datei aus der Sicherung wiederherstellen. Ein neuer Schlüssel würde alle Zahlen neu auslosen, auch schon veröffentlichte."
      }
    );
  }
  return Buffer.from(text.trim(), "hex");
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw noAccess(file, error);
  }
}

/** Writes a new key whole under another name first; if another process was faster, its key holds. */
function makeKey(file: string): string {
  const text = `${randomBytes(keyBytes).toString("hex")}\n`;
  const own = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(own, text, {mode: 0o600, flag: "wx"});
    linkSync(own, file);
    return text;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw noAccess(file, error);
    return readFileSync(file, "utf8");
  } finally {
    rmSync(own, {force: true});
  }
}

function noAccess(file: string, error: unknown) {
  return inputError(
    "G507",
    `Die Schlüsseldatei der Rundung lässt sich nicht lesen oder anlegen (${(error as NodeJS.ErrnoException).code ?? "unbekannter Fehler"}).`,
    {file},
    {
      advice:
        "Schreibrecht für den Ordner geben, oder mit VEROEFFENTLICHUNGSBUCH einen anderen Ort für Buch und Schlüssel nennen."
    }
  );
}
