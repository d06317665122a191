/** One sample delivery, made by this project in a provider’s own layout. */
export interface SampleFile {
  /** Below the folder of samples, with “/”. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Where samples lie, from the root of the project; never in git. */
export const samplesFolder = ".samples";
