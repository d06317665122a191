import {createCipheriv, createHmac} from "node:crypto";

/** What the draws of the rounding follow from. */
export type DrawKey = Uint8Array;

/**
 * The key of what is made for demonstration: known to all, so that samples are
 * rounded to the same bytes everywhere. Samples have no persons to protect.
 */
export const samplesKey: DrawKey = new TextEncoder().encode("Beispieldaten: kein Geheimnis");

const blockBytes = 1 << 14;

/**
 * Numbers from 0 to below 1 that follow from a key and a label, such as cube and
 * date. Who knows the program but not the key cannot compute them, nor tell
 * from one label to another: the stream of AES-256 in counter mode under
 * HMAC-SHA-256 of the label.
 */
export function drawsOf(key: DrawKey, label: string): () => number {
  const cipher = createCipheriv("aes-256-ctr", createHmac("sha256", key).update(label).digest(), Buffer.alloc(16));
  const zeros = Buffer.alloc(blockBytes);
  let block = zeros;
  let at = blockBytes;
  return () => {
    if (at >= blockBytes) {
      block = cipher.update(zeros);
      at = 0;
    }
    const drawn = block.readUInt32LE(at);
    at += 4;
    return drawn / 4294967296;
  };
}
