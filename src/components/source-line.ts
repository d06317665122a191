import {formatDate} from "../indicators/definition/german.js";
import type {Source} from "../indicators/engine/result.js";

/** “Quelle: …” for what stands above it: each cube’s citation, the state of its deliveries, and that we have computed. */
export function sourceLine(sources: readonly Source[]): string {
  const parts = sources.map(({citation, deliveries}) => {
    const newest = deliveries
      .map(({state}) => state?.slice(0, 10))
      .filter((s) => s !== undefined)
      .sort()
      .at(-1);
    return `${citation}${newest ? `, Stand ${formatDate(newest)}` : ""}`;
  });
  return `Quelle: ${[...new Set(parts)].join("; ")}; eigene Berechnung.`;
}
