/** Bytes that a block must have after its last one, so that words may be read beyond a cell. */
export const slack = 8;

/** Bytes with a view for reading four of them at once, wherever they start. */
export interface ByteBlock {
  readonly bytes: Uint8Array;
  readonly view: DataView;
}

/** A block of the given size, with slack. */
export function byteBlock(size: number): ByteBlock {
  const bytes = new Uint8Array(size + slack);
  return {bytes, view: new DataView(bytes.buffer)};
}

/**
 * Numbers distinct byte strings in the order of their first appearance, in an
 * open addressing table. Hashing and comparing go by words of four bytes, the
 * last of which may overlap the one before: no string is made of a cell.
 */
export class ByteDictionary {
  size = 0;
  #slots = new Int32Array(64);
  #hashes = new Int32Array(32);
  /** Offset of each entry in the arena; one more closes the last. */
  #offsets = new Int32Array(33);
  #arena = byteBlock(1024);
  readonly #marks = new Int32Array(2);
  readonly #code = new Int32Array(1);

  /** The code of bytes [start, end) of the block; new bytes get the next code. */
  intern(block: ByteBlock, start: number, end: number): number {
    this.#marks[0] = start - 1;
    this.#marks[1] = end;
    this.internColumn(block, this.#marks, 0, 2, 1, this.#code);
    return this.#code[0]!;
  }

  /**
   * The codes of one cell in each of `rows` rows. The cell of row `i` lies
   * between, and without, the positions `marks[column + i * stride]` and the
   * mark after that.
   */
  internColumn(
    {bytes, view}: ByteBlock,
    marks: Int32Array,
    column: number,
    stride: number,
    rows: number,
    codes: Int32Array
  ): void {
    for (let row = 0, index = column; row < rows; row++, index += stride) {
      const start = marks[index]! + 1;
      const end = marks[index + 1]!;
      const length = end - start;
      const words = end - 4;
      let hash = length;
      let tail = 0;
      if (length >= 4) {
        for (let i = start; i < words; i += 4) hash = Math.imul(hash ^ view.getInt32(i, true), multiplier);
        tail = view.getInt32(words, true);
      } else {
        for (let i = start; i < end; i++) tail = (tail << 8) | bytes[i]!;
      }
      hash = Math.imul(hash ^ tail, multiplier);
      hash ^= hash >>> 15;
      codes[row] = this.#find(bytes, view, start, end, hash, tail);
    }
  }

  #find(bytes: Uint8Array, view: DataView, start: number, end: number, hash: number, tail: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    const length = end - start;
    const words = end - 4;
    const arena = this.#arena.view;
    let slot = hash & mask;
    for (let entry = slots[slot]!; entry !== 0; entry = slots[slot]!) {
      const offset = this.#offsets[entry - 1]!;
      if (this.#hashes[entry - 1] === hash && this.#offsets[entry]! - offset === length) {
        const shift = offset - start;
        let i = start;
        if (length < 4) {
          while (i < end && bytes[i] === this.#arena.bytes[i + shift]) i++;
          if (i === end) return entry - 1;
        } else {
          while (i < words && view.getInt32(i, true) === arena.getInt32(i + shift, true)) i += 4;
          if (i >= words && arena.getInt32(words + shift, true) === tail) return entry - 1;
        }
      }
      slot = (slot + 1) & mask;
    }
    return this.#add(bytes, start, end, hash, slot);
  }

  /** The bytes of every entry, in the order of the codes; views, not copies. */
  entries(): Uint8Array[] {
    return Array.from({length: this.size}, (_, code) =>
      this.#arena.bytes.subarray(this.#offsets[code], this.#offsets[code + 1])
    );
  }

  #add(bytes: Uint8Array, start: number, end: number, hash: number, slot: number): number {
    const code = this.size++;
    const offset = this.#offsets[code]!;
    const arenaEnd = offset + end - start;
    const capacity = this.#arena.bytes.length - slack;
    if (arenaEnd > capacity) {
      const larger = byteBlock(Math.max(arenaEnd, capacity * 2));
      larger.bytes.set(this.#arena.bytes);
      this.#arena = larger;
    }
    this.#arena.bytes.set(bytes.subarray(start, end), offset);
    this.#hashes[code] = hash;
    this.#offsets[this.size] = arenaEnd;
    this.#slots[slot] = this.size;
    if (this.size === this.#hashes.length) this.#grow();
    return code;
  }

  #grow(): void {
    const {size} = this;
    const hashes = new Int32Array(size * 2);
    hashes.set(this.#hashes);
    const offsets = new Int32Array(size * 2 + 1);
    offsets.set(this.#offsets);
    const slots = new Int32Array(size * 4);
    const mask = slots.length - 1;
    for (let code = 0; code < size; code++) {
      let slot = hashes[code]! & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = code + 1;
    }
    this.#hashes = hashes;
    this.#offsets = offsets;
    this.#slots = slots;
  }
}

/** Odd, with well spread bits: the second prime of xxHash. */
const multiplier = 0x85ebca77;
