import {FileAttachment} from "observablehq:stdlib";
import type {QuartierMap} from "./true-map.js";

/** A map that lies among the deliveries and cannot be used. */
export interface RefusedMap {
  readonly file: string;
  /** German. */
  readonly reason: string;
}

let read: Promise<QuartierMap | RefusedMap | null> | undefined;

/** The city’s map of Quartiere, the reason why it cannot be used, or null where there is none; read once per page. */
export function quartierMap(): Promise<QuartierMap | RefusedMap | null> {
  read ??= FileAttachment("../data/karte.json").json<QuartierMap | RefusedMap | null>();
  return read;
}

/** Whether there is a map to draw. */
export function isMap(map: QuartierMap | RefusedMap | null): map is QuartierMap {
  return map !== null && "areas" in map;
}
