import {sha256} from "../../../indicators/release/sha256.js";
import {readFileSync} from "node:fs";
import {browserVersion} from "../print/browser.js";
import type {Commit} from "./git.js";

/** What an edition was made with: the file `umgebung.json`. The same gives the same bytes. */
export interface Environment {
  readonly edition: string;
  /** Whether it is a trial on sample deliveries. */
  readonly probe: boolean;
  readonly commit: string;
  /** Date of the commit, the only one that an edition has. */
  readonly stand: string;
  readonly node: string;
  /** The browser that printed the report. */
  readonly browser: string;
  /** SHA-256 of package-lock.json. */
  readonly pakete: string;
}

/** The environment of this process. Throws a PrintError (D105) where there is no browser. */
export async function environmentOf(edition: string, probe: boolean, {id, date}: Commit): Promise<Environment> {
  return {
    edition,
    probe,
    commit: id,
    stand: date,
    node: process.version,
    browser: await browserVersion(),
    pakete: sha256(readFileSync("package-lock.json"))
  };
}
