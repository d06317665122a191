/** A set of small numbers that grows as needed: hidden rows and columns. */
export interface Bits {
  add(from: number, to: number): void;
  has(index: number): boolean;
}

export function createBits(): Bits {
  let words = new Uint8Array(0);
  return {
    add(from, to) {
      const needed = (to >> 3) + 1;
      if (needed > words.length) {
        const larger = new Uint8Array(Math.max(needed, 2 * words.length));
        larger.set(words);
        words = larger;
      }
      for (let i = from; i <= to; i++) words[i >> 3]! |= 1 << (i & 7);
    },
    has: (index) => index >= 0 && ((words[index >> 3] ?? 0) & (1 << (index & 7))) !== 0
  };
}
