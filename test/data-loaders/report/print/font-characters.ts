import {brotliDecompressSync} from "node:zlib";

/** The characters that a WOFF2 file has letters for, read from its own table; what a style sheet claims of it may be more. */
export function fontCharacters(woff2: Uint8Array): ReadonlySet<number> {
  const {tables, start, length} = directory(Buffer.from(woff2));
  const bytes = brotliDecompressSync(woff2.subarray(start, start + length));
  let at = 0;
  for (const {isCharacters, size} of tables) {
    if (isCharacters) return characters(bytes.subarray(at, at + size));
    at += size;
  }
  throw new Error("font without a table of characters");
}

interface Directory {
  readonly tables: readonly {readonly isCharacters: boolean; readonly size: number}[];
  readonly start: number;
  readonly length: number;
}

const headerLength = 48;
const [characterTable, glyphs, locations, ownTag] = [0, 10, 11, 63];

function directory(file: Buffer): Directory {
  let at = headerLength;
  const readSize = (): number => {
    for (let value = 0; ;) {
      const byte = file[at++]!;
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  };
  const tables = Array.from({length: file.readUInt16BE(12)}, () => {
    const flags = file[at++]!;
    const tag = flags & 63;
    const version = flags >> 6;
    if (tag === ownTag) at += 4;
    const original = readSize();
    const isTransformed = tag === glyphs || tag === locations ? version === 0 : version !== 0;
    return {isCharacters: tag === characterTable, size: isTransformed ? readSize() : original};
  });
  return {tables, start: at, length: file.readUInt32BE(20)};
}

/** Reads the parts by segments (format 4) and by groups (format 12), which are all that these fonts have. */
function characters(table: Buffer): ReadonlySet<number> {
  const found = new Set<number>();
  for (let i = 0; i < table.readUInt16BE(2); ++i) {
    const part = table.subarray(table.readUInt32BE(4 + i * 8 + 4));
    const format = part.readUInt16BE(0);
    if (format === 4) segments(part, found);
    else if (format === 12) groups(part, found);
  }
  return found;
}

function segments(part: Buffer, found: Set<number>): void {
  const count = part.readUInt16BE(6) / 2;
  const [ends, starts, deltas, offsets] = [14, 16 + count * 2, 16 + count * 4, 16 + count * 6];
  for (let i = 0; i < count; ++i) {
    const start = part.readUInt16BE(starts + i * 2);
    const delta = part.readUInt16BE(deltas + i * 2);
    const offset = part.readUInt16BE(offsets + i * 2);
    for (let code = start; code <= part.readUInt16BE(ends + i * 2); ++code) {
      const glyph = offset === 0 ? code : part.readUInt16BE(offsets + i * 2 + offset + (code - start) * 2);
      if (glyph !== 0 && ((glyph + delta) & 0xffff) !== 0) found.add(code);
    }
  }
}

function groups(part: Buffer, found: Set<number>): void {
  for (let i = 0; i < part.readUInt32BE(12); ++i) {
    const at = 16 + i * 12;
    for (let code = part.readUInt32BE(at); code <= part.readUInt32BE(at + 4); ++code) found.add(code);
  }
}
