import {findDeclaration} from "../../indicators/vocabulary/cubes/index.js";

/**
 * Cubes that count the same persons share sums: residents by Quartier and sex
 * stand in six tables of one register. Rounded one by one, each table would
 * narrow what the others leave open. So the sums that two tables share are
 * rounded once, in the table that comes first, and the other takes them over as
 * published: what follows from published numbers says nothing new.
 */
export interface Link {
  /** The cube whose published sums are taken over. */
  readonly from: string;
  /** Leaf codes of this cube that the shared sums are about; all where not named. */
  readonly where?: Readonly<Record<string, readonly string[]>>;
  /** Dimensions of this cube of which every code has the shared sums anew, such as two views of the same persons. */
  readonly each?: readonly string[];
  /** Codes of the other cube that the shared sums are about, where this cube does not have the dimension. */
  readonly fromWhere?: Readonly<Record<string, string>>;
  /** Dimensions that the sums are shared by. */
  readonly by: readonly SharedDimension[];
}

export interface SharedDimension {
  readonly id: string;
  /** The other cube’s dimension, where it has another name. */
  readonly as?: string;
  /** By leaf code of this cube the code of the other; a code that is not named has the code under “*”, else its own id. */
  readonly codes?: Readonly<Record<string, string>>;
}

const same = (...ids: readonly string[]): readonly SharedDimension[] => ids.map((id) => ({id}));
const elb = {leistungsgruppe: "elb", quartier: "05124"} as const;

/** By cube; the first entry of a chain has none. */
export const links: Readonly<Record<string, Link>> = {
  "einwohner-migration": {
    from: "einwohner-staaten",
    by: [
      ...same("quartier", "geschlecht", "alter"),
      {id: "migrationshintergrund", as: "staatengruppe", codes: {auslaender: "nichtdeutsch", "*": "deutsch"}}
    ]
  },
  "einwohner-wohnung": {
    from: "einwohner-staaten",
    where: {wohnung: ["hauptwohnung"]},
    by: same("quartier", "geschlecht", "staatengruppe")
  },
  "einwohner-wohndauer": {from: "einwohner-staaten", by: same("quartier", "staatengruppe")},
  "einwohner-herkunft": {
    from: "einwohner-migration",
    by: [
      ...same("quartier", "geschlecht"),
      {id: "herkunft", as: "migrationshintergrund", codes: {ohne: "ohne", "*": "mit"}}
    ]
  },
  "einwohner-bezugsland": {
    from: "einwohner-herkunft",
    fromWhere: {herkunft: "mit"},
    by: same("quartier", "geschlecht")
  },
  "elb-erwerb": {
    from: "leistungsberechtigte",
    where: {zaehlung: ["bestand"]},
    fromWhere: elb,
    by: same("geschlecht", "alter", "staatengruppe")
  },
  "elb-bezugsdauer": {from: "leistungsberechtigte", fromWhere: elb, by: same("geschlecht", "alter", "staatengruppe")},
  "kita-konzentration": {
    from: "kita-kinder",
    each: ["ebene"],
    fromWhere: {familiensprache: "nicht-deutsch", betreuung: "einrichtung"},
    by: same("quartier")
  }
};

/** Counts the inhabitants of each area, which decides whether an area is large enough to be shown. */
export const residents = {cube: "einwohner-staaten", area: "quartier"} as const;

/** The cube and all whose published sums it takes over, directly or not, or whose areas decide its own: a change in one of them changes it. */
export function cubesBehind(id: string): readonly string[] {
  const hasAreas = findDeclaration(id)?.dimensions?.[residents.area] !== undefined;
  return [...new Set([...cubesLinked(id), ...(hasAreas ? [residents.cube] : [])])];
}

/** The cube and all whose published sums it takes over, directly or not. */
export function cubesLinked(id: string): readonly string[] {
  const found = [id];
  for (let link = links[id]; link !== undefined && !found.includes(link.from); link = links[link.from]) {
    found.push(link.from);
  }
  return found;
}
