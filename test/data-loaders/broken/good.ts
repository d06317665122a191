import {inflateRawSync} from "node:zlib";
import type {SampleFile} from "../../../data-loaders/sample-city/file.js";
import {sampleFiles} from "../../../data-loaders/samples.js";
import {writeZip, type ZipOptions} from "../formats/workbook/support/zip.js";

/** A file of a folder of deliveries. */
export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The good deliveries that broken ones are made from: the samples of all contracts. */
export interface Good {
  bytes(path: string): Buffer;
  /** A text file with its lines changed, in its own encoding (windows-1252 unless said). */
  lines(path: string, change: (lines: string[]) => readonly string[], encoding?: BufferEncoding): Buffer;
  /** A workbook with its parts changed. */
  parts(
    path: string,
    change: (parts: Record<string, string>) => Record<string, string | Buffer>,
    zip?: ZipOptions
  ): Buffer;
}

export async function goodDeliveries(): Promise<Good> {
  const files: readonly SampleFile[] = await sampleFiles();
  const bytes = (path: string): Buffer => {
    const found = files.find((file) => file.path === path);
    if (found === undefined) throw new Error(`unknown sample: ${path}`);
    return Buffer.from(found.bytes);
  };
  return {
    bytes,
    lines(path, change, encoding = "latin1") {
      const text = bytes(path).toString(encoding);
      const end = text.includes("\r\n") ? "\r\n" : "\n";
      return Buffer.from(change(text.split(end)).join(end), encoding);
    },
    parts: (path, change, zip) => writeZip(change(unzip(bytes(path))), zip)
  };
}

/** The parts of a ZIP archive, by its local headers: good enough for the samples, which are written in one go. */
function unzip(archive: Buffer): Record<string, string> {
  const parts: Record<string, string> = {};
  let at = archive.readUInt32LE(archive.length - 22 + 16);
  while (archive.readUInt32LE(at) === 0x02014b50) {
    const [method, size] = [archive.readUInt16LE(at + 10), archive.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset)) as [
      number,
      number,
      number
    ];
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const packed = archive.subarray(start, start + size);
    parts[archive.toString("utf8", at + 46, at + 46 + name)] = (
      method === 8 ? inflateRawSync(packed) : packed
    ).toString();
    at += 46 + name + extra + comment;
  }
  return parts;
}

/** The line with other texts in some of its cells, counted from 1. */
export const withCells = (line: string, cells: Readonly<Record<number, string>>, separator = ";"): string =>
  line
    .split(separator)
    .map((cell, i) => cells[i + 1] ?? cell)
    .join(separator);

/** A worksheet with one cell replaced, by its address. */
export function withCell(xml: string, address: string, cell: string): string {
  const changed = xml.replace(new RegExp(`<c r="${address}"(?: [^>]*)?(?:/>|>.*?</c>)`), cell);
  if (changed === xml) throw new Error(`no such cell: ${address}`);
  return changed;
}
