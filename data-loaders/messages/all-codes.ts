import {contractCodes} from "../contract/code-entry.js";
import type {Problem} from "../contract/problem.js";
import {approvalCodes} from "./approval-codes.js";
import {disclosureCodes, disclosureInputCodes} from "./disclosure-codes.js";
import type {HandbookEntry} from "./entry.js";
import {evaluationCodes} from "./evaluation-codes.js";
import {pdfCodes} from "./pdf-codes.js";
import {printCodes} from "./print-codes.js";
import {editionCodes, releaseCodes} from "./release-codes.js";

/** An entry of the handbook under its code. */
export interface CodedEntry extends HandbookEntry {
  readonly code: string;
  /** How much a problem of a delivery weighs; what else is told always stops what was asked for. */
  readonly severity: Problem["severity"];
}

/** Every code that a command or a page can tell, in their order: deliveries, disclosure control, evaluation, report, releases. */
export const allCodes: readonly CodedEntry[] = [
  ...contractCodes.map(([code, entry]) => ({code, ...entry})),
  ...[
    disclosureInputCodes,
    disclosureCodes,
    evaluationCodes,
    printCodes,
    pdfCodes,
    approvalCodes,
    releaseCodes,
    editionCodes
  ].flatMap((codes) =>
    Object.entries<HandbookEntry>(codes).map(([code, entry]): CodedEntry => ({code, severity: "error", ...entry}))
  )
].sort((a, b) => (a.code < b.code ? -1 : 1));
