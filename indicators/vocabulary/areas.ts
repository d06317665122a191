/** Areas by Amtlicher Gemeindeschlüssel that pages and indicators name themselves. */
export const areas = {
  "05": "Nordrhein-Westfalen",
  "05124": "Wuppertal"
} as const;

/** Wuppertal, the area that every page shows first. */
export const wuppertal = "05124";

/**
 * The official key of the area that contains the given one: a Gemeinde lies in
 * a Kreis, a Kreis in a Regierungsbezirk, that in the Land. Undefined for a Land.
 */
export function containingArea(ags: string): string | undefined {
  if (ags.length > 5) return ags.slice(0, 5);
  if (ags.length > 3) return ags.slice(0, 3);
  return ags.length > 2 ? ags.slice(0, 2) : undefined;
}
