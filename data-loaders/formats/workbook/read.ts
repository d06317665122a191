import {openCompoundFile, type CompoundFile} from "./compound-file.js";
import {workbookLimits, type WorkbookLimits} from "./limits.js";
import {refuse, startReading, warningsOf, type Reading} from "./reading.js";
import {contentOf, firstEntryNames, streamNames, type Content} from "./sniff.js";
import type {Workbook} from "./types.js";
import {readXls} from "./xls.js";
import {readXlsx, workbookPath} from "./xlsx.js";
import {relationshipsOf} from "./xlsx-package.js";
import {openZip, type Zip} from "./zip.js";

export interface ReadWorkbookOptions {
  /** Name of the file, for messages. */
  readonly file?: string;
  readonly limits?: Partial<WorkbookLimits>;
}

/**
 * Reads an Excel workbook, `.xlsx` or `.xls`, cell by cell as it was stored:
 * formulas are not computed, links not followed, macros not run.
 *
 * @throws DeliveryError with one of the codes W101 to W129 if the file is no
 * workbook, is damaged or encrypted, or exceeds the limits
 */
export function readWorkbook(bytes: Uint8Array, {file = "Arbeitsmappe", limits}: ReadWorkbookOptions = {}): Workbook {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const reading = startReading(file, {...workbookLimits, ...limits});
  if (/(^|[/\\])~\$[^/\\]*$/.test(file)) {
    refuse(
      reading,
      "W104",
      "Das ist die Sperrdatei, die Excel neben eine geöffnete Arbeitsmappe legt, nicht die Arbeitsmappe."
    );
  }
  const content = contentOf(buffer);
  const workbook =
    content === "zip"
      ? readZip(buffer, reading)
      : content === "compound"
        ? readCompound(buffer, reading)
        : refuseContent(content, reading);
  return {...workbook, warnings: warningsOf(reading)};
}

/**
 * Says by content, not by name, whether a file is a workbook that `readWorkbook`
 * would try to read. A damaged or encrypted workbook is one too.
 */
export function sniffWorkbook(bytes: Uint8Array): "xlsx" | "xls" | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const content = contentOf(buffer);
  if (content === "zip") {
    const names = entryNames(buffer);
    return names.some((name) => /^\/?xl[/\\]workbook\.xml$|[/\\]workbook\.xml$/i.test(name)) ||
      names.some((name) => /^xl[/\\]/i.test(name))
      ? "xlsx"
      : undefined;
  }
  if (content !== "compound") return undefined;
  const names = streamNames(buffer).map((name) => name.toLowerCase());
  if (names.includes("workbook") || names.includes("book") || names.length === 0) return "xls";
  return names.includes("encryptedpackage") ? "xlsx" : undefined;
}

function entryNames(buffer: Buffer): readonly string[] {
  try {
    return openZip(buffer, startReading("", workbookLimits)).names;
  } catch {
    return firstEntryNames(buffer);
  }
}

function readZip(buffer: Buffer, reading: Reading): Omit<Workbook, "warnings"> {
  const zip = openZip(buffer, reading);
  const root = relationshipsOf(zip, "", reading);
  const path = workbookPath(zip, root);
  return path === undefined ? refuseZip(zip, reading) : readXlsx(zip, root, path, reading);
}

function refuseZip(zip: Zip, reading: Reading): never {
  const has = (pattern: RegExp) => zip.names.some((name) => pattern.test(name));
  if (has(/(^|\/)workbook\.bin$/i)) refuse(reading, "W103", "Die Datei ist eine binäre Excel-Arbeitsmappe (.xlsb).");
  if (zip.has("mimetype") && zip.has("content.xml")) {
    const type = zip.read("mimetype")!.toString("latin1");
    const isTable = type.includes("spreadsheet");
    return refuse(
      reading,
      isTable ? "W103" : "W102",
      `Die Datei ist ${isTable ? "eine OpenDocument-Tabelle (.ods)" : "ein OpenDocument-Dokument, keine Tabelle"}.`
    );
  }
  if (has(/^word\//i)) refuse(reading, "W102", "Die Datei ist ein Word-Dokument.");
  if (has(/^ppt\//i)) refuse(reading, "W102", "Die Datei ist eine PowerPoint-Präsentation.");
  if (has(/\.(xlsx|xls|csv)$/i))
    refuse(
      reading,
      "W102",
      "Die Datei ist ein ZIP-Archiv, in dem die Lieferung erst noch liegt; sie muss entpackt werden."
    );
  if (has(/^xl\//i)) refuse(reading, "W115", "Der Arbeitsmappe fehlt das Verzeichnis ihrer Blätter.");
  return refuse(reading, "W102", "Die Datei ist ein ZIP-Archiv ohne Arbeitsmappe.");
}

function readCompound(buffer: Buffer, reading: Reading): Omit<Workbook, "warnings"> {
  const file = openCompoundFile(buffer, reading);
  const stream = file.read("Workbook") ?? file.read("Book");
  return stream ? readXls(file, stream, reading) : refuseCompound(file, reading);
}

function refuseCompound({names}: CompoundFile, reading: Reading): never {
  const has = (name: string) => names.some((one) => one.toLowerCase() === name);
  if (has("encryptedpackage")) refuse(reading, "W105", "Die Arbeitsmappe ist mit einem Kennwort verschlüsselt.");
  if (has("worddocument")) refuse(reading, "W102", "Die Datei ist ein Word-Dokument.");
  if (has("powerpoint document")) refuse(reading, "W102", "Die Datei ist eine PowerPoint-Präsentation.");
  if ([...names].some((name) => name.startsWith("__substg1.0_")))
    refuse(reading, "W102", "Die Datei ist eine E-Mail (.msg); die Lieferung hängt daran.");
  return refuse(reading, "W102", "Die Datei ist keine Arbeitsmappe, obwohl sie den Aufbau alter Office-Dateien hat.");
}

const contents: Readonly<
  Record<Exclude<Content, "zip" | "compound" | "empty" | "lock" | "old-biff" | "spreadsheet-xml">, string>
> = {
  html: "Die Datei ist eine HTML-Tabelle, die nur den Namen einer Excel-Datei trägt.",
  mhtml: "Die Datei ist eine gespeicherte Webseite oder E-Mail (MHTML), keine Excel-Datei.",
  xml: "Die Datei ist eine XML-Datei, keine Excel-Datei.",
  pdf: "Die Datei ist ein PDF-Dokument.",
  rtf: "Die Datei ist ein RTF-Dokument.",
  picture: "Die Datei ist ein Bild.",
  gzip: "Die Datei ist mit gzip gepackt und muss erst entpackt werden.",
  binary: "Die Datei ist keine Excel-Datei; ihr Inhalt ist unbekannt.",
  text: "Die Datei ist eine Textdatei (etwa CSV), die nur den Namen einer Excel-Datei trägt."
};

function refuseContent(content: Exclude<Content, "zip" | "compound">, reading: Reading): never {
  switch (content) {
    case "empty":
      return refuse(reading, "W101", "Die Datei enthält kein einziges Byte.");
    case "lock":
      return refuse(
        reading,
        "W104",
        "Das ist eine Sperrdatei, die neben eine geöffnete Arbeitsmappe gelegt wird, nicht die Arbeitsmappe."
      );
    case "old-biff":
      return refuse(
        reading,
        "W103",
        "Die Datei stammt aus einer Excel-Version vor 1993 oder ist keine vollständige .xls-Datei."
      );
    case "spreadsheet-xml":
      return refuse(reading, "W103", "Die Datei ist eine „XML-Kalkulationstabelle 2003“.");
    default:
      return refuse(reading, "W102", contents[content]);
  }
}
