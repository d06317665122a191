import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import type {Problem} from "../../contract/problem.js";
import {
  checksumFile,
  compareChecksums,
  type FileFinding,
  parseChecksums
} from "../../../indicators/release/checksums.js";
import {folderSums, sealOf} from "./folder-sums.js";
import {readInternal} from "./internal-record.js";
import {type ReleaseCode, releaseProblem} from "./problem.js";

/** What a check of an edition found. */
export interface Verified {
  /** Absent where the list of checksums itself cannot be read. */
  readonly edition?: string;
  /** Files that were checked. */
  readonly files: number;
  readonly problems: readonly Problem[];
}

const codes = {verändert: "F302", fehlt: "F303", überzählig: "F304"} as const satisfies Record<
  FileFinding["kind"],
  ReleaseCode
>;
const words = {
  verändert: "Die Datei ist verändert.",
  fehlt: "Die Datei fehlt.",
  überzählig: "Die Datei gehört nicht dazu."
} as const;

/**
 * Checks every file of an edition against its checksums: changed, missing and additional ones are named. On the machine that
 * released it the list of checksums itself is compared with what was written down then.
 */
export function verifyEdition(folder: string): Verified {
  const file = join(folder, checksumFile);
  if (!existsSync(file)) {
    const message = `„${folder}“ ist nicht der Ordner einer Ausgabe: ${checksumFile} fehlt.`;
    return {files: 0, problems: [releaseProblem("F301", {file}, message)]};
  }
  const listed = parseChecksums(readFileSync(file, "utf8"));
  if (listed === undefined) {
    return {files: 0, problems: [releaseProblem("F305", {file}, "Die Liste der Prüfsummen ist verändert.")]};
  }
  const {edition, sums} = listed;
  const known = readInternal(edition)?.kennzahl;
  const exchanged =
    known === undefined || known === sealOf(folder)
      ? []
      : [
          releaseProblem(
            "F305",
            {file},
            "Die Liste der Prüfsummen ist nicht die, die bei der Freigabe geschrieben wurde."
          )
        ];
  const findings = compareChecksums(sums, folderSums(folder));
  return {
    edition,
    files: sums.size,
    problems: [
      ...exchanged,
      ...findings.map(({kind, path}) => releaseProblem(codes[kind], {file: join(folder, path)}, words[kind]))
    ]
  };
}
