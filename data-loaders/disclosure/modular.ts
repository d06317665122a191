/** Largest prime below 2^26, so that products of two residues stay exact in a double. */
export const PRIME = 67108859;

/** The next smaller prime below 2^26; what holds for both primes is taken as proved. */
export const SECOND_PRIME = 67108837;

/**
 * Product of two residues modulo a prime below 2^26. The quotient is below 2^26
 * and, unless whole, at least two units in the last place from a whole number,
 * so that its floor is exact; the remainder operator takes twice as long.
 */
export function multiply(a: number, b: number, prime: number): number {
  const product = a * b;
  return product - Math.floor(product / prime) * prime;
}

/** Inverse of a residue other than 0 modulo a prime, by the extended Euclidean algorithm. */
export function inverse(a: number, prime: number): number {
  let r0 = prime;
  let r1 = a;
  let t0 = 0;
  let t1 = 1;
  while (r1 > 1) {
    const q = Math.floor(r0 / r1);
    [r0, r1] = [r1, r0 - q * r1];
    [t0, t1] = [t1, t0 - q * t1];
  }
  return t1 < 0 ? t1 + prime : t1;
}

/** Residue of an integer of either sign. */
export function residue(a: number, prime: number): number {
  const r = a % prime;
  return r < 0 ? r + prime : r;
}

/** The integer of least absolute value with this residue. */
export function signed(a: number, prime: number): number {
  return a > prime / 2 ? a - prime : a;
}

/** Deterministic generator of 32-bit integers (splitmix32); equal seeds give equal sequences. */
export function randomIntegers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let z = state;
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return (z ^ (z >>> 15)) >>> 0;
  };
}
