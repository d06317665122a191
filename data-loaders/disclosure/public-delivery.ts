import {createHash} from "node:crypto";
import type {CorrectedCell} from "../../indicators/engine/cube.js";

/** What a delivery is printed with. */
interface Delivery {
  readonly id: string;
  readonly sha256: string;
  readonly file: string;
  readonly bytes: number;
  readonly corrections?: readonly CorrectedCell[];
}

const withheld = "wird nicht veröffentlicht";

/**
 * A delivery that is not public, as it may be named on a page: without checksum
 * and size. A checksum lets anyone test a guess: who has worked out all but a few
 * cells of a table tries what is left until the file fits. The id is made of the
 * file’s name instead of its content. Of a correction only reason, role and date are said: both texts are counts.
 */
export function publicDelivery<D extends Delivery>(delivery: D): D {
  const id = createHash("sha256").update(delivery.file).digest("hex").slice(0, 12);
  const corrections = delivery.corrections?.map((one) => ({
    ...one,
    delivered: withheld,
    ...(one.corrected !== undefined && {corrected: withheld})
  }));
  return {...delivery, id, sha256: withheld, bytes: 0, ...(corrections && {corrections})};
}
