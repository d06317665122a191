/** A compound file (MS-CFB, version 3) with the given streams at its root; small streams go into the mini stream. */
export function writeCompound(streams: Readonly<Record<string, Buffer>>): Buffer {
  const sectors: Buffer[] = [];
  const table: number[] = [];
  const put = (data: Buffer): number => {
    const count = Math.max(1, Math.ceil(data.length / 512));
    const first = sectors.length;
    for (let i = 0; i < count; i++) {
      const sector = Buffer.alloc(512);
      data.copy(sector, 0, 512 * i, 512 * (i + 1));
      sectors.push(sector);
      table.push(i === count - 1 ? endOfChain : first + i + 1);
    }
    return first;
  };
  const mini: Buffer[] = [];
  const miniTable: number[] = [];
  const entries = Object.entries(streams).map(([name, data]) => {
    if (data.length >= 4096) return {name, size: data.length, start: put(data)};
    const count = Math.max(1, Math.ceil(data.length / 64));
    const start = miniTable.length;
    for (let i = 0; i < count; i++) miniTable.push(i === count - 1 ? endOfChain : start + i + 1);
    mini.push(Buffer.concat([data, Buffer.alloc(64 * count - data.length)]));
    return {name, size: data.length, start};
  });
  const miniData = Buffer.concat(mini);
  const miniStart = miniData.length > 0 ? put(miniData) : endOfChain;
  const miniTableStart = miniTable.length > 0 ? put(Buffer.from(Uint32Array.from(miniTable).buffer)) : endOfChain;

  const directory = Buffer.alloc(512 * Math.ceil((entries.length + 1) / 4));
  const entry = (at: number, name: string, type: number, right: number, child: number, start: number, size: number) => {
    const bytes = Buffer.from(name, "utf16le");
    bytes.copy(directory, 128 * at);
    directory.writeUInt16LE(bytes.length + 2, 128 * at + 64);
    directory[128 * at + 66] = type;
    directory[128 * at + 67] = 1;
    directory.writeUInt32LE(none, 128 * at + 68);
    directory.writeUInt32LE(right, 128 * at + 72);
    directory.writeUInt32LE(child, 128 * at + 76);
    directory.writeUInt32LE(start, 128 * at + 116);
    directory.writeUInt32LE(size, 128 * at + 120);
  };
  entry(0, "Root Entry", 5, none, entries.length > 0 ? 1 : none, miniStart, miniData.length);
  for (const [i, {name, size, start}] of entries.entries()) {
    entry(i + 1, name, 2, i + 1 < entries.length ? i + 2 : none, none, start, size);
  }
  const directoryStart = put(directory);

  let tableSectors = 1;
  while ((sectors.length + tableSectors) * 4 > tableSectors * 512) tableSectors++;
  const tableStart = sectors.length;
  for (let i = 0; i < tableSectors; i++) table.push(0xfffffffd);
  const tableBytes = Buffer.alloc(512 * tableSectors, 0xff);
  for (const [i, next] of table.entries()) tableBytes.writeUInt32LE(next, 4 * i);

  const header = Buffer.alloc(512);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(header);
  header.writeUInt16LE(0x3e, 0x18);
  header.writeUInt16LE(3, 0x1a);
  header.writeUInt16LE(0xfffe, 0x1c);
  header.writeUInt16LE(9, 0x1e);
  header.writeUInt16LE(6, 0x20);
  header.writeUInt32LE(tableSectors, 0x2c);
  header.writeUInt32LE(directoryStart, 0x30);
  header.writeUInt32LE(4096, 0x38);
  header.writeUInt32LE(miniTableStart, 0x3c);
  header.writeUInt32LE(miniTable.length > 0 ? 1 : 0, 0x40);
  header.writeUInt32LE(endOfChain, 0x44);
  for (let i = 0; i < 109; i++) header.writeUInt32LE(i < tableSectors ? tableStart + i : none, 0x4c + 4 * i);
  return Buffer.concat([header, ...sectors, tableBytes]);
}

const endOfChain = 0xfffffffe;
const none = 0xffffffff;
