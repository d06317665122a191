import {type AgeBand, count, type Selection, sum} from "../engine/index.js";
import {wuppertal} from "../vocabulary/areas.js";

/** Where the people in the denominator of a benefit rate are counted. */
export type Bevoelkerungsquelle = "fortschreibung" | "register" | "melderegister";
export type Nationalitaet = "insgesamt" | "deutsch" | "nichtdeutsch";

/**
 * Residents of Wuppertal of one age band. By `register` foreigners are those of
 * the Ausländerbehörde and Germans those of the Fortschreibung, as the
 * Bundesagentur does for its supplementary rates.
 */
export function bevoelkerung(quelle: Bevoelkerungsquelle, gruppe: Nationalitaet, alter: AgeBand): Selection {
  if (quelle === "melderegister") return count("einwohner-staaten", {staatengruppe: gruppe, alter});
  const fortschreibung = (staatsangehoerigkeit: Nationalitaet) =>
    count("bevoelkerung-jahrgang", {gebiet: wuppertal, staatsangehoerigkeit, alter});
  if (quelle === "fortschreibung" || gruppe === "deutsch") return fortschreibung(gruppe);
  const auslaender = count("auslaender-titel", {alter});
  return gruppe === "insgesamt" ? sum(fortschreibung("deutsch"), auslaender) : auslaender;
}
