import type {Heap} from "./heap.js";

/**
 * Numbers distinct byte strings in the order of their first appearance: an open
 * addressing table in the heap, where the kernel looks texts up. No string is
 * made of a cell.
 */
export class ByteDictionary {
  size = 0;
  readonly #heap: Heap;
  #slots: number;
  #slotCount = 64;
  #hashes: number;
  /** Offset of each entry in the arena; one more closes the last. */
  #offsets: number;
  #capacity = 32;
  #arena: number;
  #arenaSize = 1024;

  constructor(heap: Heap) {
    this.#heap = heap;
    this.#slots = heap.allocate(this.#slotCount * 4);
    this.#hashes = heap.allocate(this.#capacity * 4);
    this.#offsets = heap.allocate((this.#capacity + 1) * 4);
    this.#arena = heap.allocate(this.#arenaSize);
  }

  /** The code of the bytes [start, end) of the heap; new bytes get the next code. */
  intern(start: number, end: number): number {
    const mask = this.#slotCount - 1;
    const code = this.#heap.kernel.find(start, end, this.#slots, mask, this.#hashes, this.#offsets, this.#arena);
    return code >= 0 ? code : this.#add(start, end);
  }

  /**
   * Stores at `codes` the codes of one cell in each of `rows` rows: the bytes
   * between the mark at address `marks`, and every `stride` bytes on, and the
   * next mark.
   */
  internColumn(marks: number, stride: number, rows: number, codes: number): void {
    for (let row = 0; ; row++) {
      row += this.#heap.kernel.findColumn(
        marks + row * stride,
        stride,
        rows - row,
        codes + row * 4,
        this.#slots,
        this.#slotCount - 1,
        this.#hashes,
        this.#offsets,
        this.#arena
      );
      if (row >= rows) return;
      const mark = (marks + row * stride) >> 2;
      const code = this.#add(this.#heap.integers[mark]! + 1, this.#heap.integers[mark + 1]!);
      this.#heap.integers[(codes >> 2) + row] = code;
    }
  }

  /** The bytes of every entry, in the order of the codes; views, not copies. */
  entries(): Uint8Array[] {
    const {bytes, integers} = this.#heap;
    const first = this.#offsets >> 2;
    return Array.from({length: this.size}, (_, code) =>
      bytes.subarray(this.#arena + integers[first + code]!, this.#arena + integers[first + code + 1]!)
    );
  }

  #add(start: number, end: number): number {
    const heap = this.#heap;
    if (this.size === this.#capacity) this.#grow();
    const code = this.size++;
    const offset = heap.integers[(this.#offsets >> 2) + code]!;
    const next = offset + end - start;
    if (next > this.#arenaSize) {
      this.#arena = heap.enlarge(this.#arena, this.#arenaSize, next);
      this.#arenaSize = Math.max(this.#arenaSize * 2, next);
    }
    const hash = heap.kernel.hash(start, end);
    heap.bytes.copyWithin(this.#arena + offset, start, end);
    heap.integers[(this.#hashes >> 2) + code] = hash;
    heap.integers[(this.#offsets >> 2) + code + 1] = next;
    this.#occupySlot(hash, code);
    return code;
  }

  #grow(): void {
    const heap = this.#heap;
    this.#hashes = heap.enlarge(this.#hashes, this.#capacity * 4);
    this.#offsets = heap.enlarge(this.#offsets, (this.#capacity + 1) * 4);
    this.#capacity *= 2;
    this.#slotCount *= 2;
    this.#slots = heap.allocate(this.#slotCount * 4);
    for (let code = 0; code < this.size; code++) {
      this.#occupySlot(heap.integers[(this.#hashes >> 2) + code]!, code);
    }
  }

  #occupySlot(hash: number, code: number): void {
    const {integers} = this.#heap;
    const mask = this.#slotCount - 1;
    const slots = this.#slots >> 2;
    let slot = hash & mask;
    while (integers[slots + slot] !== 0) slot = (slot + 1) & mask;
    integers[slots + slot] = code + 1;
  }
}
