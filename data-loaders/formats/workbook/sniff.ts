import {openCompoundFile} from "./compound-file.js";

/** What a file is, by its content. */
export type Content =
  | "empty"
  | "zip"
  | "compound"
  | "lock"
  | "old-biff"
  | "html"
  | "mhtml"
  | "spreadsheet-xml"
  | "xml"
  | "pdf"
  | "rtf"
  | "picture"
  | "gzip"
  | "binary"
  | "text";

/** Tells the kinds of files apart that people name .xlsx or .xls, from their first bytes. */
export function contentOf(bytes: Buffer): Content {
  if (bytes.length === 0) return "empty";
  const mark = bytes.toString("latin1", 0, 8);
  if (mark.startsWith("PK\x03\x04") || mark.startsWith("PK\x05\x06")) return "zip";
  if (mark.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) return "compound";
  if (isLockFile(bytes)) return "lock";
  if (isBareBiff(bytes)) return "old-biff";
  if (mark.startsWith("%PDF")) return "pdf";
  if (mark.startsWith("{\\rtf")) return "rtf";
  if (/^(\x89PNG|\xff\xd8\xff|GIF8|II\*\0|MM\0\*)/.test(mark)) return "picture";
  if (mark.startsWith("\x1f\x8b")) return "gzip";
  return textContentOf(bytes);
}

/** Before 1993 the records of a workbook, BOF first, were the file itself. */
function isBareBiff(bytes: Buffer): boolean {
  return bytes[0] === 9 && [0, 2, 4, 8].includes(bytes[1]!) && [4, 6, 8, 16].includes(bytes[2]!) && bytes[3] === 0;
}

function textContentOf(bytes: Buffer): Content {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 60 && bytes[1] === 0);
  const head = bytes
    .subarray(0, 4096)
    .toString(utf16 ? "utf16le" : "latin1")
    .replace(/^(\uFEFF|ï»¿)/, "")
    .trimStart();
  if (/urn:schemas-microsoft-com:office:spreadsheet/.test(head) && head.startsWith("<?xml")) return "spreadsheet-xml";
  if (/^(<!doctype html|<html|<table|<head|<body|<meta|<style|<div|<center)/i.test(head)) return "html";
  if (/^(<\?xml[^>]*>\s*)?(<!--[^]*?-->\s*)?<!doctype html|^<\?xml[^>]*>\s*<html/i.test(head)) return "html";
  if (/^(MIME-Version|Content-Type|From|Message-ID):/i.test(head)) return "mhtml";
  if (head.startsWith("<?xml")) return "xml";
  return utf16 || !hasControls(head) ? "text" : "binary";
}

function hasControls(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 32 && (code < 9 || code > 13) && code !== 27) return true;
  }
  return false;
}

/** Excel and LibreOffice mark an open file: the length of the user’s name, the name, blanks; 165 bytes, or 55 before 2007. */
function isLockFile(bytes: Buffer): boolean {
  const [length = 0] = bytes;
  if (bytes.length === 165 || bytes.length === 55) {
    return length > 0 && length <= 54 && bytes.subarray(1 + length, 55).every((byte) => byte === 32 || byte === 0);
  }
  return bytes.length < 1024 && /^,[^\n]*,[^\n]*,\d{2}\.\d{2}\.\d{4} \d{2}:\d{2},/.test(bytes.toString("latin1"));
}

/** The names of the streams of a compound file; empty if it cannot be opened. */
export function streamNames(bytes: Buffer): readonly string[] {
  try {
    return openCompoundFile(bytes, {file: ""}).names;
  } catch {
    return [];
  }
}

/** Names of entries as they stand before the data of a ZIP archive, without its directory: for files that are cut off. */
export function firstEntryNames(bytes: Buffer): readonly string[] {
  const names: string[] = [];
  for (
    let at = 0;
    names.length < 64 && at >= 0 && at + 30 < bytes.length;
    at = bytes.indexOf("PK\x03\x04", at + 4, "latin1")
  ) {
    names.push(bytes.toString("latin1", at + 30, at + 30 + bytes.readUInt16LE(at + 26)));
  }
  return names;
}
