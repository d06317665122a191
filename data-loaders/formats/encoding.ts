import {isAscii, isUtf8} from "node:buffer";
import {DeliveryError} from "../contract/problem.js";
import {decodeWindows1252} from "./windows-1252.js";

export type Encoding = "utf-8" | "utf-8-bom" | "utf-16le" | "utf-16be" | "windows-1252";

export interface Detection {
  readonly encoding: Encoding;
  /** German sentence: why this encoding was taken. */
  readonly reason: string;
}

/**
 * The encoding of a text file, judged by its bytes alone: a byte order mark
 * decides; without one, bytes that are valid UTF-8 are UTF-8, and all others
 * are windows-1252, the only other encoding that German providers deliver.
 */
export function detectEncoding(bytes: Uint8Array): Detection {
  const [b0, b1, b2] = bytes;
  if (b0 === 0xef && b1 === 0xbb && b2 === 0xbf) {
    return {encoding: "utf-8-bom", reason: "Die Datei beginnt mit der UTF-8-Kennung (EF BB BF)."};
  }
  if (b0 === 0xff && b1 === 0xfe) {
    return {encoding: "utf-16le", reason: "Die Datei beginnt mit der UTF-16-Kennung (FF FE)."};
  }
  if (b0 === 0xfe && b1 === 0xff) {
    return {encoding: "utf-16be", reason: "Die Datei beginnt mit der UTF-16-Kennung (FE FF)."};
  }
  if (isUtf8(bytes)) {
    return isAscii(bytes)
      ? {encoding: "utf-8", reason: "Nur ASCII-Zeichen: In UTF-8 und Windows-1252 dasselbe."}
      : {encoding: "utf-8", reason: "Ohne Kennung, aber alle Bytes sind gültiges UTF-8."};
  }
  return {encoding: "windows-1252", reason: explainWindows1252(bytes)};
}

/**
 * The text of a file, without its byte order mark. Throws a DeliveryError where
 * the bytes are not valid in the encoding; never puts a replacement character.
 */
export function decode(bytes: Uint8Array, encoding: Encoding): string {
  if (encoding === "windows-1252") return decodeWindows1252(bytes);
  const label = encoding === "utf-8-bom" ? "utf-8" : encoding;
  try {
    return new TextDecoder(label, {fatal: true}).decode(bytes);
  } catch {
    throw new DeliveryError([
      {
        code: "L102",
        severity: "error",
        message: `Die Datei gilt als ${encodingName(encoding)}, enthält aber Bytes, die darin nicht vorkommen; sie ist beschädigt oder abgeschnitten.`,
        place: {file: ""},
        advice: "Die Datei beim Anbieter noch einmal herunterladen und nicht in einem Editor umspeichern."
      }
    ]);
  }
}

/** The encoding’s name as a German reader knows it. */
export function encodingName(encoding: Encoding): string {
  const names: Record<Encoding, string> = {
    "utf-8": "UTF-8",
    "utf-8-bom": "UTF-8 mit Kennung (BOM)",
    "utf-16le": "UTF-16 (Little Endian)",
    "utf-16be": "UTF-16 (Big Endian)",
    "windows-1252": "Windows-1252"
  };
  return names[encoding];
}

function explainWindows1252(bytes: Uint8Array): string {
  const reason = "Die Bytes sind kein gültiges UTF-8; gelesen als Windows-1252.";
  const doubtful = unassigned.filter((byte) => bytes.includes(byte));
  if (doubtful.length === 0) return reason;
  const list = doubtful.map((byte) => `0x${byte.toString(16).toUpperCase()}`).join(", ");
  return `${reason} Zweifelhaft, denn ${list} ist darin nicht belegt: vielleicht eine DOS-Datei (CP850).`;
}

/** Bytes without a character in windows-1252; DOS text has its ü (0x81) among them. */
const unassigned = [0x81, 0x8d, 0x8f, 0x90, 0x9d];
