export interface FileKind {
  readonly kind: "text" | "workbook" | "other";
  /** German, with article: what the file is, judged by its first bytes. */
  readonly label: string;
}

/**
 * What kind of file the bytes are, whatever the file is called. Text is what
 * has no signature of another kind and hardly any control characters.
 */
export function detectFileKind(bytes: Uint8Array): FileKind {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.indexOf("PK\x03\x04", 0, "latin1") === 0) return zipKind(buffer);
  if (startsWith(buffer, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) return olekind(buffer);
  const found = signatures.find(([signature]) => startsWith(buffer, signature));
  if (found) return {kind: "other", label: found[1]};
  if (startsWith(buffer, "\xff\xfe") || startsWith(buffer, "\xfe\xff")) return {kind: "text", label: "eine Textdatei"};
  const sample = buffer.subarray(0, 1 << 16);
  if (looksLikeUtf16(sample)) return {kind: "other", label: "eine UTF-16-Textdatei ohne Kennung (BOM)"};
  return countControls(sample) > Math.max(8, sample.length * 0.05)
    ? {kind: "other", label: "eine Binärdatei"}
    : {kind: "text", label: "eine Textdatei"};
}

const signatures: readonly (readonly [string, string])[] = [
  ["\x89PNG\r\n\x1a\n", "ein Bild (PNG)"],
  ["\xff\xd8\xff", "ein Bild (JPEG)"],
  ["GIF87a", "ein Bild (GIF)"],
  ["GIF89a", "ein Bild (GIF)"],
  ["II*\0", "ein Bild (TIFF)"],
  ["MM\0*", "ein Bild (TIFF)"],
  ["RIFF", "eine Bild- oder Tondatei (RIFF)"],
  ["%PDF-", "ein PDF-Dokument"],
  ["{\\rtf", "ein RTF-Dokument"],
  ["\x1f\x8b", "ein gepacktes Archiv (gzip)"],
  ["7z\xbc\xaf\x27\x1c", "ein gepacktes Archiv (7z)"],
  ["Rar!\x1a\x07", "ein gepacktes Archiv (RAR)"],
  ["BZh", "ein gepacktes Archiv (bzip2)"],
  ["\xfd7zXZ\0", "ein gepacktes Archiv (xz)"],
  ["PK\x05\x06", "ein leeres ZIP-Archiv"],
  ["\x7fELF", "ein Programm"],
  ["MZ\x90\0", "ein Programm"],
  ["SQLite format 3\0", "eine SQLite-Datenbank"],
  ["PAR1", "eine Parquet-Datei"],
  ["ARROW1", "eine Arrow-Datei"]
];

function startsWith(buffer: Buffer, signature: string): boolean {
  return buffer.subarray(0, signature.length).toString("latin1") === signature;
}

function zipKind(buffer: Buffer): FileKind {
  if (buffer.includes("xl/workbook")) return {kind: "workbook", label: "eine Excel-Arbeitsmappe (XLSX)"};
  if (buffer.includes("application/vnd.oasis.opendocument.spreadsheet")) {
    return {kind: "other", label: "eine OpenDocument-Tabelle (ODS)"};
  }
  if (buffer.includes("word/document")) return {kind: "other", label: "ein Word-Dokument (DOCX)"};
  return {kind: "other", label: "ein ZIP-Archiv"};
}

function olekind(buffer: Buffer): FileKind {
  const isWorkbook = ["Workbook", "Book"].some((name) => buffer.includes(Buffer.from(`${name}\0`, "utf16le")));
  return isWorkbook
    ? {kind: "workbook", label: "eine Excel-Arbeitsmappe (XLS)"}
    : {kind: "other", label: "ein altes Office-Dokument"};
}

function looksLikeUtf16(sample: Buffer): boolean {
  let even = 0;
  let odd = 0;
  for (let i = 0; i + 1 < sample.length; i += 2) {
    if (sample[i] === 0) even++;
    if (sample[i + 1] === 0) odd++;
  }
  const pairs = sample.length >> 1;
  return pairs > 1 && Math.max(even, odd) > pairs * 0.4 && Math.min(even, odd) < pairs * 0.05;
}

/** Control characters that no text has: all but tab, line feed, form feed, carriage return and the DOS end mark. */
function countControls(sample: Buffer): number {
  let count = 0;
  for (const byte of sample) {
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1a) count++;
  }
  return count;
}
