import {instantiateKernel, type Kernel} from "./kernel.js";

/** Bytes that must follow every area which the kernel reads, since it reads sixteen at once. */
export const slack = 16;

/**
 * Memory that this program and its kernel share. Areas are given out one after
 * the other and never taken back: a heap lives as long as one scan. An
 * allocation may renew `bytes`, `integers` and `doubles`; hold on to none of
 * them across one.
 */
export class Heap {
  bytes!: Uint8Array;
  integers!: Int32Array;
  doubles!: Float64Array;
  readonly kernel: Kernel;
  /** Address of the doubles 10^0 to 10^9. */
  readonly powersOfTen: number;
  readonly #memory = new WebAssembly.Memory({initial: 16, maximum: 32768});
  #top = 16;
  #scratch = 0;
  #scratchSize = 0;

  constructor() {
    this.#renew();
    this.kernel = instantiateKernel(this.#memory);
    this.powersOfTen = this.allocate(10 * 8);
    for (let exponent = 0; exponent < 10; exponent++) this.doubles[this.powersOfTen / 8 + exponent] = 10 ** exponent;
  }

  /** Address of a new area of zeros, a multiple of 16. Throws a RangeError beyond two gibibytes. */
  allocate(size: number): number {
    const address = this.#top;
    this.#top = (address + size + slack + 15) & ~15;
    const missing = this.#top - this.#memory.buffer.byteLength;
    if (missing > 0) {
      this.#memory.grow(Math.ceil(missing / 65536));
      this.#renew();
    }
    return address;
  }

  /** A new area of at least twice the size that begins with the content of the old one. */
  enlarge(address: number, size: number, atLeast = 0): number {
    const larger = this.allocate(Math.max(size * 2, atLeast));
    this.bytes.copyWithin(larger, address, address + size);
    return larger;
  }

  /** Address of an area for passing use, valid until the next call. */
  scratch(size: number): number {
    if (size > this.#scratchSize) {
      this.#scratchSize = Math.max(size, this.#scratchSize * 2, 1024);
      this.#scratch = this.allocate(this.#scratchSize);
    }
    return this.#scratch;
  }

  #renew(): void {
    const {buffer} = this.#memory;
    this.bytes = new Uint8Array(buffer);
    this.integers = new Int32Array(buffer);
    this.doubles = new Float64Array(buffer);
  }
}
