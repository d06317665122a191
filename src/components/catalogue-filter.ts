import {themes} from "../indicators/vocabulary/themes.js";
import {formOf, searchField, selectField} from "./fields.js";

export interface CatalogueFilter extends Record<string, string> {
  readonly suche: string;
  readonly thema: string;
  readonly daten: string;
}

/** Search and filters of the catalogue, for `view`. */
export function catalogueFilter(): HTMLFormElement & {value: CatalogueFilter} {
  const all = {value: "alle", label: "alle"};
  return formOf<CatalogueFilter>({
    suche: searchField("Suche in Titel, Frage und Anbieter"),
    thema: selectField("Thema", [all, ...Object.entries(themes).map(([value, label]) => ({value, label}))], "alle"),
    daten: selectField(
      "Daten",
      [all, ...["auswertbar", "noch nicht geliefert", "Datenlücke"].map((value) => ({value, label: value}))],
      "alle"
    )
  });
}
