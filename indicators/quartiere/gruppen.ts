import {count, minus, type Selection, sum} from "../engine/index.js";
import type {CodeSet, Level} from "../engine/selection.js";
import type {PopulationId} from "../vocabulary/populations.js";

/** Groups whose distribution over the Quartiere can be measured. */
export const gruppen = {
  nichtdeutsch: "Nichtdeutsche",
  mit: "Menschen mit Migrationshintergrund",
  eu27: "Staatsangehörige der EU-27 ohne Deutschland",
  tuerkei: "türkische Staatsangehörige",
  ukraine: "ukrainische Staatsangehörige",
  asylherkunft: "Staatsangehörige der acht häufigsten Asylherkunftsländer",
  sgb2: "Leistungsberechtigte nach SGB II"
} as const;

export type Gruppe = keyof typeof gruppen;

/** Which areas are looked at: all, or those of one level. */
type Gebiete = {readonly quartier?: CodeSet | Level};

/** The people of a group. */
export function personen(gruppe: Gruppe, gebiete: Gebiete = {}): Selection {
  switch (gruppe) {
    case "mit":
      return count("einwohner-migration", {migrationshintergrund: "mit", ...gebiete});
    case "sgb2":
      return count("leistungsberechtigte", {leistungsgruppe: "lb", ...gebiete});
    default:
      return count("einwohner-staaten", {staatengruppe: gruppe, ...gebiete});
  }
}

/** Everybody among whom the group is counted. */
export function alle(gruppe: Gruppe, gebiete: Gebiete = {}): Selection {
  return gruppe === "mit" ? count("einwohner-migration", gebiete) : count("einwohner-staaten", gebiete);
}

/** Everybody but the group. */
export function uebrige(gruppe: Gruppe, gebiete: Gebiete = {}): Selection {
  return sum(alle(gruppe, gebiete), minus(personen(gruppe, gebiete)));
}

/** Which definition of migration tells the group apart. */
export function populationDerGruppe(gruppe: Gruppe): PopulationId {
  if (gruppe === "sgb2") return "insgesamt";
  return gruppe === "mit" ? "D9" : "D1";
}
