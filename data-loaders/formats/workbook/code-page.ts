/** What windows-1252 has between 0x80 and 0x9F; some versions of Node decode these wrongly. */
const c1 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

const labels: Readonly<Record<number, string>> = {
  866: "ibm866",
  874: "windows-874",
  10000: "macintosh",
  32768: "macintosh",
  ...Object.fromEntries([1250, 1251, 1253, 1254, 1255, 1256, 1257, 1258].map((page) => [page, `windows-${page}`]))
};

/** Decodes bytes of a code page; undefined if it is one that offices in Germany do not use. */
export function codePageDecoder(page: number): ((bytes: Buffer) => string) | undefined {
  if (page === 1252 || page === 32769 || page === 1200) return decode1252;
  const label = labels[page];
  if (label === undefined) return undefined;
  const decoder = new TextDecoder(label);
  return (bytes) => decoder.decode(bytes);
}

function decode1252(bytes: Buffer): string {
  return bytes.toString("latin1").replaceAll(/[\x80-\x9f]/g, (character) => c1[character.charCodeAt(0) - 0x80]!);
}
