import type {PopulationId} from "../vocabulary/populations.js";

/** Groups of pupils that the school statistic tells apart: by nationality, or by Zuwanderungsgeschichte. */
export type Schulgruppe = "alle" | "deutsch" | "nichtdeutsch" | "mit" | "ohne";

interface GruppeWhere {
  readonly staatsangehoerigkeit?: "deutsch" | "nichtdeutsch";
  readonly zuwanderungsgeschichte?: "mit" | "ohne";
}

/** What a selection names for a group of pupils. */
export function schulgruppe(gruppe: Schulgruppe): GruppeWhere {
  switch (gruppe) {
    case "alle":
      return {};
    case "deutsch":
    case "nichtdeutsch":
      return {staatsangehoerigkeit: gruppe};
    case "mit":
    case "ohne":
      return {zuwanderungsgeschichte: gruppe};
  }
}

/** Which definition of migration tells the group apart. */
export function populationDerSchulgruppe(gruppe: Schulgruppe): PopulationId {
  if (gruppe === "alle") return "insgesamt";
  return gruppe === "mit" || gruppe === "ohne" ? "D6" : "D1";
}

/** All general schools but Förderschulen. */
export const ohneFoerderschule = [
  "grundschule",
  "hauptschule",
  "realschule",
  "sekundarschule",
  "gesamtschule",
  "gymnasium",
  "uebrige-schulen"
] as const;

/** A group as a partitive in German: “der nichtdeutschen Kinder”. */
export const anDenen: Readonly<Record<Schulgruppe, (who: string) => string>> = {
  alle: (who) => `der ${who}`,
  deutsch: (who) => `der deutschen ${who}`,
  nichtdeutsch: (who) => `der nichtdeutschen ${who}`,
  mit: (who) => `der ${who} mit Zuwanderungsgeschichte`,
  ohne: (who) => `der ${who} ohne Zuwanderungsgeschichte`
};

/** Why a change of the concept of migration elsewhere does not cut series of the school statistic. */
export const begriffDerSchule =
  "Gewechselt hat der Begriff von Mikrozensus und Gesetz; die Schulen melden unverändert Staatsangehörigkeit, Geburtsorte und Familiensprache (mit dem Schulamt zu prüfen).";
