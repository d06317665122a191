/** Longer cells are decoded each time: they are headings and notes, which seldom repeat. */
const longestKept = 64;
const slotCount = 4096; // a power of two

/**
 * Decodes cells, and remembers the short ones by their bytes: the few codes, labels and small numbers that make up a
 * table are decoded once, and equal cells are one string, which lookups by text find faster. Memory is bounded: a cell
 * takes the place of another with the same hash.
 *
 * @param decode the text of bytes in one encoding
 */
export function cellDecoder(
  decode: (bytes: Uint8Array) => string
): (bytes: Uint8Array, start: number, end: number) => string {
  const kept = new Uint8Array(slotCount * longestKept);
  const lengths = new Uint8Array(slotCount);
  const texts = Array.from({length: slotCount}, () => "");
  return (bytes, start, end) => {
    const length = end - start;
    if (length <= 0) return "";
    if (length > longestKept) return decode(bytes.subarray(start, end));
    let hash = 0x811c9dc5; // FNV-1a
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
    const slot = (hash ^ (hash >>> 15)) & (slotCount - 1);
    const place = slot * longestKept;
    let same = 0;
    if (lengths[slot] === length) while (same < length && kept[place + same] === bytes[start + same]) same++;
    if (same === length) return texts[slot]!;
    const cell = bytes.subarray(start, end);
    const text = decode(cell);
    kept.set(cell, place);
    lengths[slot] = length;
    return (texts[slot] = text);
  };
}
