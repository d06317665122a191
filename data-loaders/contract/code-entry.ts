import {workbookCodes} from "../formats/workbook/codes.js";
import {codeEntries} from "./codes.js";
import type {CodeEntry} from "./codes/entry.js";

/** Every code of contracts and of the workbook reader, in the order of codes. */
export const contractCodes: readonly (readonly [string, CodeEntry])[] = [
  ...Object.entries<CodeEntry>(codeEntries),
  ...Object.entries<CodeEntry>(workbookCodes)
].sort(([a], [b]) => (a < b ? -1 : 1));

const byCode: ReadonlyMap<string, CodeEntry> = new Map(contractCodes);

/** What the handbook says about a code; undefined for one that there is not. */
export function codeEntry(code: string): CodeEntry | undefined {
  return byCode.get(code);
}
