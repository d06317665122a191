import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import type {SubjectId} from "../../indicators/release/approval.js";
import {parseApprovals, type ParsedApprovals} from "../../indicators/release/approval-file.js";

/** Where approvals are written down, a file for each chapter and indicator. */
export const approvalsFolder = "docs/freigaben";

/** The file of a subject. */
export function approvalFile(subject: SubjectId, folder = approvalsFolder): string {
  return join(folder, `${subject}.md`);
}

/** What is written down of a subject; nothing where there is no file. */
export function readApprovals(subject: SubjectId, folder = approvalsFolder): ParsedApprovals {
  const file = approvalFile(subject, folder);
  return existsSync(file) ? parseApprovals(readFileSync(file, "utf8")) : {approvals: [], problems: []};
}

/** Files that are about nothing that there is: mistyped, or of a chapter or indicator that is gone. */
export function strayFiles(subjects: readonly SubjectId[], folder = approvalsFolder): readonly string[] {
  const known = new Set(["README.md", ...subjects.map((subject) => `${subject}.md`)]);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names
    .filter((name) => !known.has(name))
    .sort()
    .map((name) => join(folder, name));
}
