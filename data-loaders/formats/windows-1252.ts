/**
 * The characters of the bytes 0x80 to 0x9f in windows-1252 (WHATWG Encoding
 * Standard, index windows-1252). The five bytes that it leaves unassigned keep
 * their control character, so that no byte is lost.
 */
const c1 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/**
 * Text of windows-1252 bytes. Not by TextDecoder: Node 20.18.3 to 22.22 decodes
 * 0x80–0x9f as if it were Latin-1 (nodejs/node#56542, #60888), which turns the
 * dash 0x96 of “nichts vorhanden” into a control character.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return /[\x80-\x9f]/.test(latin1)
    ? latin1.replace(/[\x80-\x9f]/g, (char: string) => c1[char.charCodeAt(0) - 0x80]!)
    : latin1;
}

/**
 * Windows-1252 bytes of a text, for deliveries that this project makes. Throws on a character that the encoding does not
 * have.
 */
export function encodeWindows1252(text: string): Uint8Array {
  const latin1 = text.replace(/[\x80-\x9f\u0100-\u{10ffff}]/gu, (char) => {
    const at = c1.indexOf(char);
    if (at < 0) throw new Error(`not in windows-1252: ${char}`);
    return String.fromCharCode(0x80 + at);
  });
  return Uint8Array.from(Buffer.from(latin1, "latin1"));
}
