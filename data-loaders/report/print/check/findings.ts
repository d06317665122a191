import {pdfCodes} from "../../../messages/pdf-codes.js";

export type FindingCode = keyof typeof pdfCodes;

/** One thing that a reader of the screen would stumble over. */
export interface PdfFinding {
  readonly code: FindingCode;
  /** German. */
  readonly message: string;
  /** German: what to do. */
  readonly advice: string;
  /** Where: page, element, font. */
  readonly place: string;
}

export function finding(code: FindingCode, place: string): PdfFinding {
  const {title, advice} = pdfCodes[code];
  return {code, place, message: title, advice};
}

/** A finding as German text for a terminal. */
export function formatFinding({code, message, place, advice}: PdfFinding): string {
  return `${code}: ${message}\n  Wo: ${place}\n  Was tun: ${advice}`;
}
