import {refuse, type Reading} from "./reading.js";

/** The streams of a compound file (MS-CFB), the container of `.xls`. */
export interface CompoundFile {
  /** Names of streams and storages at the root; those inside storages belong to embedded objects. */
  readonly names: readonly string[];
  /** One stream at the root; undefined if there is none of that name. */
  read(name: string): Buffer | undefined;
}

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

const endOfChain = 0xfffffffe;
const none = 0xffffffff;
const stream = 2;

/** Reads the directory of a compound file. Refuses chains that run in circles or out of the file. */
export function openCompoundFile(bytes: Buffer, reading: Pick<Reading, "file">): CompoundFile {
  if (bytes.length < 512) refuse(reading, "W106", "Die Datei bricht im Kopf ab.");
  const shift = bytes.readUInt16LE(0x1e);
  const miniShift = bytes.readUInt16LE(0x20);
  if ((shift !== 9 && shift !== 12) || miniShift !== 6) refuse(reading, "W107", "Der Kopf der Datei ist beschädigt.");
  const sector = (number: number) => {
    const start = (number + 1) * 2 ** shift;
    if (start >= bytes.length) refuse(reading, "W106", "Der Datei fehlt ein Stück: sie wurde abgeschnitten.");
    return bytes.subarray(start, start + 2 ** shift);
  };
  const sectors = Math.ceil(bytes.length / 2 ** shift);
  const table = readTable(bytes, sector, sectors, reading);
  const follow = (start: number) => chain(table, start, sectors, reading);
  const join = (start: number) => Buffer.concat(follow(start).map(sector));
  const entries = readEntries(join(bytes.readUInt32LE(0x30)));
  const root = entries[0];
  if (!root) refuse(reading, "W107", "Das Inhaltsverzeichnis der Datei ist leer.");

  const cutoff = bytes.readUInt32LE(0x38);
  const readMini = ({start, size}: Entry) => {
    const miniTable = numbers(join(bytes.readUInt32LE(0x3c)));
    const mini = join(root.start);
    const links = chain(miniTable, start, miniTable.length, reading);
    return Buffer.concat(links.map((link) => mini.subarray(link << miniShift, (link + 1) << miniShift))).subarray(
      0,
      size
    );
  };
  const children = childrenOf(entries, root.child);
  return {
    names: children.map(({name}) => name),
    read(name) {
      const entry = children.find((one) => one.type === stream && one.name.toLowerCase() === name.toLowerCase());
      if (!entry) return undefined;
      if (entry.size > bytes.length) refuse(reading, "W106", "Der Datei fehlt ein Stück: sie wurde abgeschnitten.");
      const content = entry.size < cutoff ? readMini(entry) : join(entry.start).subarray(0, entry.size);
      if (content.length < entry.size) refuse(reading, "W106", "Der Datei fehlt ein Stück: sie wurde abgeschnitten.");
      return content;
    }
  };
}

/** The allocation table: for each sector the one that follows it. */
function readTable(
  bytes: Buffer,
  sector: (n: number) => Buffer,
  sectors: number,
  reading: Pick<Reading, "file">
): Uint32Array {
  const locations: number[] = [...numbers(bytes.subarray(0x4c, 0x200))];
  let next = bytes.readUInt32LE(0x44);
  for (let read = 0; next !== endOfChain && next !== none; read++) {
    if (read > sectors) refuse(reading, "W107", "Die Verkettung in der Datei läuft im Kreis.");
    const more = numbers(sector(next));
    locations.push(...more.subarray(0, -1));
    next = more.at(-1)!;
  }
  const used = locations.slice(0, Math.min(bytes.readUInt32LE(0x2c), sectors)).filter((location) => location !== none);
  return numbers(Buffer.concat(used.map(sector)));
}

function numbers(bytes: Buffer): Uint32Array {
  return Uint32Array.from({length: bytes.length >> 2}, (_, i) => bytes.readUInt32LE(4 * i));
}

function chain(table: Uint32Array, start: number, longest: number, reading: Pick<Reading, "file">): readonly number[] {
  const links: number[] = [];
  for (let at = start; at !== endOfChain && at !== none; at = table[at] ?? none) {
    if (links.length > longest) refuse(reading, "W107", "Die Verkettung in der Datei läuft im Kreis.");
    if (at >= table.length) refuse(reading, "W107", "Die Verkettung in der Datei führt aus ihr hinaus.");
    links.push(at);
  }
  return links;
}

function readEntries(directory: Buffer): readonly Entry[] {
  return Array.from({length: directory.length >> 7}, (_, i) => {
    const at = i << 7;
    const length = Math.min(64, directory.readUInt16LE(at + 64));
    return {
      name: directory.toString("utf16le", at, at + Math.max(0, length - 2)),
      type: directory[at + 66]!,
      left: directory.readUInt32LE(at + 68),
      right: directory.readUInt32LE(at + 72),
      child: directory.readUInt32LE(at + 76),
      start: directory.readUInt32LE(at + 116),
      size: directory.readUInt32LE(at + 120)
    };
  });
}

/** All entries of one storage; a tree that refers back to itself is read once. */
function childrenOf(entries: readonly Entry[], first: number): readonly Entry[] {
  const seen = new Set<number>();
  const open = [first];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const entry = entries[at];
    if (!entry || entry.type === 0 || seen.has(at)) continue;
    seen.add(at);
    open.push(entry.left, entry.right);
  }
  return [...seen].map((at) => entries[at]!);
}
