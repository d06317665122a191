import {quartierCodes, quartiere} from "./quartiere.js";

/** One division of the city into Stadtbezirke and Quartiere, named by a day on which it is known to have held. */
export interface Gebietsstand {
  /** ISO date, as `territory.gebietsstand` of a cube. */
  readonly id: string;
  /** As deliveries print it. */
  readonly label: string;
  /** Number of Quartiere; absent where it is not known. */
  readonly quartiere?: number;
  /** First and last day of validity as ISO dates; absent where they are not known. */
  readonly from?: string;
  readonly to?: string;
  /** The areas with the one that contains each; absent where nobody has told us. */
  readonly areas?: readonly AreaCode[];
  /** What is different from the division before, and the Stadtbezirke whose border moves; absent where not known. German. */
  readonly change?: {readonly what: string; readonly stadtbezirke?: readonly string[]};
  /** What rests on which source, and what is not known. German. */
  readonly evidence: string;
}

export interface AreaCode {
  /** Area id: “05124”, “05124-0”, “05124-01”. */
  readonly id: string;
  readonly label: string;
  readonly parent?: string;
}

/**
 * Every division that is known of, in the order of time. Only one of them is
 * known area by area; of the others no list of Quartiere and no border is.
 */
export const gebietsstaende: readonly Gebietsstand[] = [
  {
    id: "2018-12-31",
    label: "31.12.2018",
    quartiere: 68,
    evidence: "Die Presse nennt 2018 68 Quartiere. Welches seither dazukam, und wann, ist nicht bekannt."
  },
  {
    id: "2024-12-31",
    label: "31.12.2024",
    quartiere: quartiere.length,
    areas: quartierCodes,
    change: {what: "Aus 68 wurden 69 Quartiere; welche Gebiete das betrifft, ist nicht bekannt."},
    evidence:
      "69 Quartiere in zehn Stadtbezirken nach den offenen Daten der Stadt; seit wann sie gelten, ist nicht bekannt."
  },
  {
    id: "2025-12-31",
    label: "31.12.2025",
    change: {
      what: "Die Grenze zwischen Langerfeld-Beyenburg und Oberbarmen wird verlegt; welche Quartiere sie trifft, ist nicht bekannt.",
      stadtbezirke: ["05124-6", "05124-8"]
    },
    evidence:
      "Zur Kommunalwahl 2025 ist eine neue Grenze zwischen Langerfeld-Beyenburg und Oberbarmen angekündigt. Ob und " +
      "seit wann sie gilt, ist nicht bekannt."
  }
];

/** The division that deliveries are read in today: the newest one that is known area by area. */
export const currentGebietsstand: Gebietsstand = gebietsstaende.findLast(({areas}) => areas !== undefined)!;

/** The division with the given id. Throws on an unknown id. */
export function findGebietsstand(id: string): Gebietsstand {
  const found = gebietsstaende.find((gebietsstand) => gebietsstand.id === id);
  if (found === undefined) throw new Error(`unknown gebietsstand: ${id}`);
  return found;
}

/** Which part of an area of one division lies in which area of another. */
export interface Crosswalk {
  /** Ids of the divisions. */
  readonly from: string;
  readonly to: string;
  /** Who says so, e.g. “Statistikstelle, Umsteigeschlüssel vom …”. */
  readonly source: string;
  readonly rows: readonly {
    /** Area ids. */
    readonly from: string;
    readonly to: string;
    /** Share of the residents of `from` who live in `to`, above 0 and at most 1. */
    readonly share: number;
  }[];
}

/** Crosswalks that the Statistikstelle has given: none so far. */
export const crosswalks: readonly Crosswalk[] = [];

export interface Comparability {
  readonly comparable: "ja" | "nein" | "unbekannt";
  /** German sentence. */
  readonly why: string;
}

/**
 * Whether numbers of an area in two divisions are about the same territory. The
 * city as a whole always is; a crosswalk that keeps the area whole settles the
 * rest; else it is what is known of the changes in between, which is little.
 * Throws on an unknown division.
 *
 * @param area area id
 * @param a id of a division
 * @param b id of another
 */
export function comparability(
  area: string,
  a: string,
  b: string,
  known: readonly Crosswalk[] = crosswalks
): Comparability {
  const [first, last] = [a, b].map((id) => gebietsstaende.indexOf(findGebietsstand(id))).sort((x, y) => x - y);
  if (first === last) return {comparable: "ja", why: "Beide Zahlen haben denselben Gebietsstand."};
  if (!area.includes("-")) return {comparable: "ja", why: "Die Grenze der Stadt ist dieselbe."};
  const crosswalk = known.find(({from, to}) => (from === a && to === b) || (from === b && to === a));
  if (crosswalk !== undefined) return ofCrosswalk(area, crosswalk);
  const steps = gebietsstaende.slice(first! + 1, last! + 1).map((gebietsstand) => ofChange(area, gebietsstand));
  const worst = (["nein", "unbekannt", "ja"] as const).find((state) => steps.some((step) => step.comparable === state));
  return steps.find(({comparable}) => comparable === worst)!;
}

function ofCrosswalk(area: string, {rows, source}: Crosswalk): Comparability {
  const touching = rows.filter(({from, to}) => from === area || to === area);
  const [only] = touching;
  if (only === undefined)
    return {comparable: "unbekannt", why: `Der Umsteigeschlüssel (${source}) nennt das Gebiet nicht.`};
  const isWhole = touching.length === 1 && only.from === only.to && only.share === 1;
  return isWhole
    ? {comparable: "ja", why: `Das Gebiet ist unverändert (${source}).`}
    : {comparable: "nein", why: `Das Gebiet wurde geteilt oder vergrößert (${source}).`};
}

function ofChange(area: string, {label, change}: Gebietsstand): Comparability {
  const moved = change?.stadtbezirke?.find((stadtbezirk) => area.startsWith(stadtbezirk));
  if (change?.stadtbezirke !== undefined && moved === undefined) {
    return {comparable: "ja", why: `Für dieses Gebiet ist bis zum Gebietsstand ${label} keine Änderung bekannt.`};
  }
  const why = change?.what ?? `Was sich zum Gebietsstand ${label} geändert hat, ist nicht bekannt.`;
  return {comparable: moved === area ? "nein" : "unbekannt", why};
}
