import {schutzsuchende} from "../rechtsstatus/rec-05-schutzsuchende.js";
import type {PublishedFigure} from "./figure.js";
import {persons} from "./make-figure.js";

/** People seeking protection at the end of 2024, by status. */
export function refugees(counts: Readonly<Record<"anerkannt" | "offen" | "ohne", number>>): readonly PublishedFigure[] {
  const words = {
    anerkannt: "mit anerkanntem Schutzstatus",
    offen: "mit offenem Schutzstatus",
    ohne: "ohne Schutzstatus"
  };
  const source = "Statistisches Bundesamt, Tabelle 12531-0043";
  return Object.entries(counts).map(([status, value]) =>
    persons(
      `schutz-${status}-2024`,
      `Schutzsuchende ${words[status as "offen"]}`,
      value,
      "2024-12-31",
      source,
      schutzsuchende,
      {status: status as "offen"},
      {
        column: "numerator"
      }
    )
  );
}
