import {closeSync, openSync, readSync} from "node:fs";

/** Gives the bytes of a file piece by piece, so that it need not lie in memory whole. */
export interface ByteSource {
  /** Fills the target from its start and returns the number of bytes given; 0 at the end. */
  read(target: Uint8Array): number;
}

/** Bytes in memory as a source. */
export function bytesSource(bytes: Uint8Array): ByteSource {
  let position = 0;
  return {
    read(target) {
      const count = Math.min(target.length, bytes.length - position);
      target.set(bytes.subarray(position, position + count));
      position += count;
      return count;
    }
  };
}

/** Runs a step over a file as source and closes the file after it. Throws what opening and reading throw. */
export function withFileSource<T>(path: string, step: (source: ByteSource) => T): T {
  const descriptor = openSync(path, "r");
  try {
    return step({read: (target) => readSync(descriptor, target, 0, target.length, null)});
  } finally {
    closeSync(descriptor);
  }
}
