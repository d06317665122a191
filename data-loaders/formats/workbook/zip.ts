import {crc32, inflateRawSync} from "node:zlib";
import {clip, refuse, type Reading} from "./reading.js";

/** The files inside a ZIP archive, found through its central directory (APPNOTE 6.3.10, with ZIP64). */
export interface Zip {
  /** Names as written, in the archive’s order. */
  readonly names: readonly string[];
  /** Whether there is a part of that name; case and a leading slash do not matter. */
  has(name: string): boolean;
  /** Unpacks one part after checking its sizes, its checksum and the limits; undefined if there is none. */
  read(name: string): Buffer | undefined;
}

interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** The key under which a part is known: no leading slash, forward slashes, lower case. */
export function partKey(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}

/** Reads the directory of an archive. Nothing is unpacked yet. Refuses what is cut off, overfull or ambiguous. */
export function openZip(bytes: Buffer, reading: Reading): Zip {
  const {count, start, end} = findDirectory(bytes, reading);
  if (count > reading.limits.parts) {
    refuse(reading, "W112", `Das Archiv nennt ${count} Teile; mehr als ${reading.limits.parts} werden nicht gelesen.`);
  }
  const entries = new Map<string, Entry>();
  const names: string[] = [];
  let at = start;
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== 0x02014b50) {
      refuse(reading, "W107", "Das Inhaltsverzeichnis der Arbeitsmappe ist beschädigt.");
    }
    const {entry, next} = readEntry(bytes, at);
    if (next > end) refuse(reading, "W107", "Das Inhaltsverzeichnis der Arbeitsmappe ist beschädigt.");
    at = next;
    const key = partKey(entry.name);
    if (entries.has(key)) refuse(reading, "W107", `Der Teil „${clip(entry.name)}“ steht zweimal in der Arbeitsmappe.`);
    entries.set(key, entry);
    names.push(entry.name);
  }
  return {
    names,
    has: (name) => entries.has(partKey(name)),
    read(name) {
      const entry = entries.get(partKey(name));
      return entry && unpack(bytes, entry, reading);
    }
  };
}

interface Directory {
  readonly count: number;
  readonly start: number;
  readonly end: number;
}

function findDirectory(bytes: Buffer, reading: Reading): Directory {
  const lowest = Math.max(0, bytes.length - 22 - 0xffff);
  let at = bytes.length - 22;
  while (at >= lowest && bytes.readUInt32LE(at) !== 0x06054b50) at--;
  if (at < lowest)
    refuse(reading, "W106", "Das Ende der Datei fehlt: sie wurde beim Übertragen oder Speichern abgeschnitten.");
  let count = bytes.readUInt16LE(at + 10);
  let size = bytes.readUInt32LE(at + 12);
  let offset = bytes.readUInt32LE(at + 16);
  let end = at;
  if (
    (count === 0xffff || size === 0xffffffff || offset === 0xffffffff) &&
    at >= 20 &&
    bytes.readUInt32LE(at - 20) === 0x07064b50
  ) {
    const large = Number(bytes.readBigUInt64LE(at - 12));
    if (large + 56 > at || bytes.readUInt32LE(large) !== 0x06064b50) {
      refuse(reading, "W107", "Das Inhaltsverzeichnis der Arbeitsmappe ist beschädigt.");
    }
    count = Number(bytes.readBigUInt64LE(large + 32));
    size = Number(bytes.readBigUInt64LE(large + 40));
    offset = Number(bytes.readBigUInt64LE(large + 48));
    end = large;
  }
  const surplus = end - size - offset;
  if (surplus < 0)
    refuse(reading, "W106", "Der Arbeitsmappe fehlt ein Stück: sie wurde beim Übertragen abgeschnitten.");
  if (surplus > 0) refuse(reading, "W107", "Die Datei enthält Bytes, die nicht zur Arbeitsmappe gehören.");
  return {count, start: offset, end};
}

function readEntry(bytes: Buffer, at: number): {entry: Entry; next: number} {
  const flags = bytes.readUInt16LE(at + 8);
  const nameLength = bytes.readUInt16LE(at + 28);
  const extraLength = bytes.readUInt16LE(at + 30);
  const extraStart = at + 46 + nameLength;
  const next = extraStart + extraLength + bytes.readUInt16LE(at + 32);
  const sizes = {
    size: bytes.readUInt32LE(at + 24),
    packed: bytes.readUInt32LE(at + 20),
    offset: bytes.readUInt32LE(at + 42)
  };
  readZip64(bytes, extraStart, Math.min(bytes.length, extraStart + extraLength), sizes);
  const entry: Entry = {
    name: bytes.toString(flags & 0x800 ? "utf8" : "latin1", at + 46, extraStart),
    flags,
    method: bytes.readUInt16LE(at + 10),
    crc: bytes.readUInt32LE(at + 16),
    packed: sizes.packed,
    size: sizes.size,
    offset: sizes.offset
  };
  return {entry, next};
}

/** Sizes of 4 GiB and more stand in the extra field 0x0001, each only where its short form is full. */
function readZip64(
  bytes: Buffer,
  start: number,
  end: number,
  sizes: {size: number; packed: number; offset: number}
): void {
  let at = start;
  while (at + 4 <= end) {
    const stop = at + 4 + bytes.readUInt16LE(at + 2);
    if (bytes.readUInt16LE(at) === 1) {
      let field = at + 4;
      for (const key of ["size", "packed", "offset"] as const) {
        if (sizes[key] !== 0xffffffff || field + 8 > Math.min(stop, end)) continue;
        sizes[key] = Number(bytes.readBigUInt64LE(field));
        field += 8;
      }
    }
    at = stop;
  }
}

/** Below this size no ratio is suspicious: a sheet of equal cells packs very well. */
const harmless = 16 * 2 ** 20;

function unpack(bytes: Buffer, entry: Entry, reading: Reading): Buffer {
  const {name, method, packed, size} = entry;
  const {limits} = reading;
  if (entry.flags & 1) refuse(reading, "W105", `Der Teil „${clip(name)}“ ist mit einem Kennwort verschlüsselt.`);
  if (size > harmless && size > packed * limits.ratio) {
    refuse(reading, "W111", `Der Teil „${clip(name)}“ würde von ${packed} Bytes auf ${mebibytes(size)} anwachsen.`);
  }
  reading.unpacked += size;
  if (size > limits.partBytes || reading.unpacked > limits.totalBytes) {
    refuse(
      reading,
      "W110",
      `Entpackt wäre der Inhalt größer als ${mebibytes(size > limits.partBytes ? limits.partBytes : limits.totalBytes)}.`
    );
  }
  const start = dataStart(bytes, entry, reading);
  const data = bytes.subarray(start, start + packed);
  if (data.length < packed) refuse(reading, "W106", `Der Teil „${clip(name)}“ reicht über das Ende der Datei hinaus.`);
  if (method !== 0 && method !== 8) {
    refuse(
      reading,
      "W107",
      `Der Teil „${clip(name)}“ ist mit Verfahren ${method} gepackt, das in Arbeitsmappen nicht vorkommt.`
    );
  }
  const content = method === 0 ? data : inflate(data, entry, reading);
  if (content.length !== size || crc32(content) !== entry.crc) {
    refuse(reading, "W107", `Der Teil „${clip(name)}“ ist beschädigt: seine Prüfsumme stimmt nicht.`);
  }
  return content;
}

function mebibytes(bytes: number): string {
  return `${Math.ceil(bytes / 2 ** 20)} MiB`;
}

function dataStart(bytes: Buffer, {name, offset}: Entry, reading: Reading): number {
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== 0x04034b50) {
    refuse(reading, "W107", `Der Teil „${clip(name)}“ ist nicht dort, wo das Inhaltsverzeichnis ihn nennt.`);
  }
  return offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
}

function inflate(data: Buffer, {name, size}: Entry, reading: Reading): Buffer {
  try {
    // One byte more than declared is enough to see that the declaration was a lie.
    const room = Math.min(size, data.length * 1032) + 1;
    return inflateRawSync(data, {maxOutputLength: size + 1, chunkSize: Math.max(64, room)});
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") {
      refuse(reading, "W111", `Der Teil „${clip(name)}“ ist entpackt größer, als die Datei angibt.`);
    }
    return refuse(reading, "W107", `Der Teil „${clip(name)}“ ist beschädigt und lässt sich nicht entpacken.`);
  }
}
