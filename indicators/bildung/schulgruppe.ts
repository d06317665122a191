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
