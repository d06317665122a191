import {codePageDecoder} from "./code-page.js";
import type {WorkbookProperties} from "./types.js";

const wanted: Readonly<Record<number, Exclude<keyof WorkbookProperties, "date1904">>> = {
  2: "title",
  4: "creator",
  8: "lastModifiedBy",
  12: "created",
  13: "modified",
  18: "application"
};

/** 1 January 1601, from which Windows counts, in milliseconds before 1970. */
const fileTimeEpoch = 11_644_473_600_000n;

/**
 * Reads the property set that a compound file keeps about itself (MS-OLEPS 2.21).
 * What is damaged is left out: nothing of it bears on the cells.
 */
export function readSummaryInformation(bytes: Buffer): Omit<WorkbookProperties, "date1904"> {
  const properties: Record<string, string> = {};
  if (bytes.length < 56) return properties;
  const section = bytes.readUInt32LE(44);
  if (section + 8 > bytes.length) return properties;
  const count = Math.min(bytes.readUInt32LE(section + 4), 256);
  const offsets = new Map<number, number>();
  for (let i = 0; i < count && section + 16 + 8 * i <= bytes.length; i++) {
    offsets.set(bytes.readUInt32LE(section + 8 + 8 * i), section + bytes.readUInt32LE(section + 12 + 8 * i));
  }
  const page = offsets.get(1);
  const decode = codePageDecoder(page !== undefined && page + 6 <= bytes.length ? bytes.readUInt16LE(page + 4) : 1252);
  for (const [id, at] of offsets) {
    const key = wanted[id];
    const text = key && readProperty(bytes, at, decode);
    if (key && text) properties[key] = text;
  }
  return properties;
}

function readProperty(bytes: Buffer, at: number, decode: ((bytes: Buffer) => string) | undefined): string | undefined {
  if (at + 12 > bytes.length) return undefined;
  const type = bytes.readUInt32LE(at);
  if (type === 64) {
    const milliseconds = bytes.readBigUInt64LE(at + 4) / 10_000n - fileTimeEpoch;
    const date = new Date(Number(milliseconds));
    return Number.isNaN(date.getTime()) || milliseconds <= 0n ? undefined : date.toISOString();
  }
  const length = Math.min(bytes.readUInt32LE(at + 4), 500);
  if (type === 31) return bytes.toString("utf16le", at + 8, at + 8 + 2 * length).replace(/\0.*$/s, "");
  return type === 30 ? decode?.(bytes.subarray(at + 8, at + 8 + length)).replace(/\0.*$/s, "") : undefined;
}
