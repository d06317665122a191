import type {Cube} from "../../indicators/engine/cube.js";
import {signs} from "../../indicators/vocabulary/signs.js";

/** A dimension by which a cube is really broken down, and when. */
export interface CubeBreakdown {
  readonly id: string;
  readonly label: string;
  /** ISO dates at which at least two of its codes have a value; absent if that holds at all dates of the cube. */
  readonly dates?: readonly string[];
}

const hasValue = signs.map((sign) => sign.hasValue);

/** By which dimensions besides time a cube can be broken down: those with values for two codes or more of one date. */
export function breakdownsOf({meta, dimensions, zeichen, length}: Cube): CubeBreakdown[] {
  const time = dimensions["stichtag"];
  const days = time?.dictionary ?? [""];
  return meta.dimensions.flatMap(({id, label}) => {
    if (id === "stichtag") return [];
    const {codes} = dimensions[id]!;
    const first = new Int32Array(days.length).fill(-1);
    const several = new Uint8Array(days.length);
    for (let cell = 0; cell < length; ++cell) {
      if (!hasValue[zeichen[cell]!]) continue;
      const day = time ? time.codes[cell]! : 0;
      const code = codes[cell]!;
      if (first[day] === -1) first[day] = code;
      else if (first[day] !== code) several[day] = 1;
    }
    const found = days.filter((_, day) => several[day]);
    if (found.length === 0) return [];
    return [{id, label, ...(found.length < days.length && {dates: found})}];
  });
}
