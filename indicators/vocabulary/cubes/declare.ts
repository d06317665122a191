import type {PopulationId} from "../populations.js";

/** Who delivers a table. The last three are none of the eight bodies that the committee paper names. */
export const providerNames = [
  "Statistikstelle",
  "Ausländerbehörde",
  "Schulamt",
  "Stadtbetrieb Tageseinrichtungen für Kinder",
  "Gewerbecenter",
  "Land NRW",
  "Jobcenter",
  "Bundesagentur für Arbeit",
  "Gesundheitsamt",
  "BAMF",
  "KMK"
] as const;

export type ProviderName = (typeof providerNames)[number];

/**
 * What became of a table. `geliefert`: a contract reads it today. `geplant`: one
 * of the eight providers has it, but no delivery is here yet. `Datenlücke`: none
 * of the eight has it.
 */
export type CubeState = "geliefert" | "geplant" | "Datenlücke";

/**
 * What a cube will hold, written down before the first file arrives, so that
 * definitions can select from it and the compiler can check them.
 */
export interface CubeDeclaration {
  readonly title: string;
  /** What the cells count, to begin a sentence with. */
  readonly counted: string;
  readonly provider: ProviderName;
  /** Code or name of the table as the provider calls it. */
  readonly table: string;
  /** Register or statistic. */
  readonly register: string;
  readonly population: PopulationId;
  readonly unit: string;
  readonly kind: "count" | "rate";
  /** The reference date in words. */
  readonly reference: string;
  /** Disclosure profile. */
  readonly disclosure: string;
  readonly rounding?: number;
  readonly state: CubeState;
  /** Per dimension its codes, or `open` where the delivery decides which there are. */
  readonly dimensions: Readonly<Record<string, Codes | Open>>;
}

/** Codes by id, in the order of the table. */
export type Codes = Readonly<Record<string, Code>>;

/** A label; or a label with the code that contains this one, or with the first and last age or year. */
export type Code =
  string | {readonly label: string; readonly in?: string; readonly from?: number; readonly to?: number};

/** Codes that only the delivery knows: reference days, areas, nationalities. */
export interface Open {
  readonly open: true;
}

export const open: Open = {open: true};

/** The codes of a declared dimension, as the compiler checks them. */
export type CodesOf<D> = D extends Open ? string : keyof D & string;

/** The dimensions of declared cubes with their codes, as `KnownCubes` lists them. */
export type DimensionsOf<Declared extends Readonly<Record<string, CubeDeclaration>>> = {
  readonly [Id in keyof Declared]: {
    readonly [D in keyof Declared[Id]["dimensions"]]: CodesOf<Declared[Id]["dimensions"][D]>;
  };
};

/** Whether the codes of a dimension are left to the delivery. */
export function isOpen(codes: Codes | Open): codes is Open {
  return "open" in codes && codes["open"] === true;
}
