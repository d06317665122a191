import {finding, type PdfFinding} from "./findings.js";
import {readPdf, type ReadPdf} from "./read-pdf.js";
import {readingOf} from "./reading.js";
import {structureFindings} from "./structure-findings.js";

export interface CheckedPdf {
  readonly findings: readonly PdfFinding[];
  /** What a reader of the screen meets, a line for each thing; empty where the file cannot be read. */
  readonly reading: readonly string[];
}

/** The families that the repository ships. */
const ownFonts = /^Source(?:Sans3|Serif4)/;

/** Reads a PDF back: what a reader of the screen would stumble over in it, and what he meets. */
export async function checkPdf(bytes: Uint8Array): Promise<CheckedPdf> {
  let pdf: ReadPdf;
  try {
    pdf = await readPdf(bytes);
  } catch (error) {
    return {findings: [finding("D219", error instanceof Error ? error.message : String(error))], reading: []};
  }
  const found = findingsOf(pdf);
  const claimed = pdf.claimsUa && found.length > 0 ? [finding("D216", "Metadaten")] : [];
  return {findings: [...found, ...claimed], reading: readingOf(pdf.elements)};
}

function findingsOf(pdf: ReadPdf): readonly PdfFinding[] {
  const found: PdfFinding[] = [];
  if (!pdf.tagged) found.push(finding("D201", "ganze Datei"));
  if (!pdf.language) found.push(finding("D202", "Katalog der Datei"));
  if (!pdf.title || !pdf.showsTitle) found.push(finding("D203", "Eigenschaften der Datei"));
  if (!pdf.hasPageLabels) found.push(finding("D212", "Katalog der Datei"));
  for (const {name, embedded, translatable} of pdf.fonts) {
    if (!embedded) found.push(finding("D205", `Schrift „${name}“`));
    if (!translatable) found.push(finding("D215", `Schrift „${name}“`));
    if (!ownFonts.test(name)) found.push(finding("D218", `Schrift „${name}“`));
  }
  for (const stray of pdf.strays) found.push(finding("D209", stray));
  return [...found, ...structureFindings(pdf)];
}
