import type {DeliveryState} from "../../../data-loaders/deliveries/list.js";
import type {Good, MadeFile} from "./good.js";

/** A good delivery broken in one way, and how it must be judged. */
export interface Breakage {
  /** In the words of whoever broke it. */
  readonly what: string;
  /** The broken file, or a folder of files. */
  readonly make: (good: Good) => Uint8Array | readonly MadeFile[];
  /** Name of the file, if it matters. */
  readonly name?: string;
  /** Of several files the one that is judged. */
  readonly file?: string;
  readonly code: string;
  readonly state?: DeliveryState;
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: number;
  readonly raw?: string;
}
