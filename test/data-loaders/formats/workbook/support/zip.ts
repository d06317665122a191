import {crc32, deflateRawSync} from "node:zlib";

export interface ZipOptions {
  /** Writes sizes in ZIP64 fields, as archives of more than 4 GiB do. */
  readonly zip64?: boolean;
  /** Writes sizes behind the data, as programs that stream do. */
  readonly descriptors?: boolean;
  readonly store?: boolean;
  /** Says another unpacked size than the true one. */
  readonly declaredSize?: (name: string, size: number) => number;
  readonly flags?: number;
  readonly comment?: string;
}

/** A ZIP archive of the given parts, written by hand to have every oddity at will. */
export function writeZip(
  parts: Readonly<Record<string, string | Buffer>> | readonly (readonly [string, string | Buffer])[],
  options: ZipOptions = {}
): Buffer {
  const {zip64 = false, descriptors = false, store = false, declaredSize = (_, size) => size} = options;
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  const list = Array.isArray(parts)
    ? (parts as readonly (readonly [string, string | Buffer])[])
    : Object.entries(parts);
  let offset = 0;
  for (const [name, content] of list) {
    const data = typeof content === "string" ? Buffer.from(content) : content;
    const packed = store ? data : deflateRawSync(data);
    const size = declaredSize(name, data.length);
    const nameBytes = Buffer.from(name);
    const flags = 0x800 | (descriptors ? 8 : 0) | (options.flags ?? 0);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(flags, 6);
    local.writeUInt16LE(store ? 0 : 8, 8);
    if (!descriptors) {
      local.writeUInt32LE(crc32(data), 14);
      local.writeUInt32LE(packed.length, 18);
      local.writeUInt32LE(Math.min(size, 0xffffffff), 22);
    }
    local.writeUInt16LE(nameBytes.length, 26);
    const descriptor = Buffer.alloc(descriptors ? 16 : 0);
    if (descriptors) {
      descriptor.writeUInt32LE(0x08074b50, 0);
      descriptor.writeUInt32LE(crc32(data), 4);
      descriptor.writeUInt32LE(packed.length, 8);
      descriptor.writeUInt32LE(Math.min(size, 0xffffffff), 12);
    }
    const extra = Buffer.alloc(zip64 ? 28 : 0);
    if (zip64) {
      extra.writeUInt16LE(1, 0);
      extra.writeUInt16LE(24, 2);
      extra.writeBigUInt64LE(BigInt(size), 4);
      extra.writeBigUInt64LE(BigInt(packed.length), 12);
      extra.writeBigUInt64LE(BigInt(offset), 20);
    }
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(20, 6);
    central.writeUInt16LE(flags, 8);
    central.writeUInt16LE(store ? 0 : 8, 10);
    central.writeUInt32LE(crc32(data), 16);
    central.writeUInt32LE(zip64 ? 0xffffffff : packed.length, 20);
    central.writeUInt32LE(zip64 ? 0xffffffff : size, 24);
    central.writeUInt16LE(nameBytes.length, 28);
    central.writeUInt16LE(extra.length, 30);
    central.writeUInt32LE(zip64 ? 0xffffffff : offset, 42);
    directory.push(central, nameBytes, extra);
    chunks.push(local, nameBytes, packed, descriptor);
    offset += 30 + nameBytes.length + packed.length + descriptor.length;
  }
  const directoryBytes = Buffer.concat(directory);
  const tail: Buffer[] = [directoryBytes];
  if (zip64) tail.push(zip64Tail(list.length, directoryBytes.length, offset));
  const comment = Buffer.from(options.comment ?? "");
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(zip64 ? 0xffff : list.length, 8);
  end.writeUInt16LE(zip64 ? 0xffff : list.length, 10);
  end.writeUInt32LE(zip64 ? 0xffffffff : directoryBytes.length, 12);
  end.writeUInt32LE(zip64 ? 0xffffffff : offset, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...chunks, ...tail, end, comment]);
}

function zip64Tail(count: number, size: number, offset: number): Buffer {
  const tail = Buffer.alloc(56 + 20);
  tail.writeUInt32LE(0x06064b50, 0);
  tail.writeBigUInt64LE(44n, 4);
  tail.writeBigUInt64LE(BigInt(count), 24);
  tail.writeBigUInt64LE(BigInt(count), 32);
  tail.writeBigUInt64LE(BigInt(size), 40);
  tail.writeBigUInt64LE(BigInt(offset), 48);
  tail.writeUInt32LE(0x07064b50, 56);
  tail.writeBigUInt64LE(BigInt(offset + size), 64);
  tail.writeUInt32LE(1, 72);
  return tail;
}
