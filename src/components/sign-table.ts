import {type Sign, signs} from "../indicators/vocabulary/signs.js";
import {dataTable} from "./data-table.js";

/** Every sign that our tables print in place of a number or beside it. */
export function signTable(): HTMLElement {
  return dataTable<Sign>({
    caption: "Zeichen in den Tabellen",
    columns: [
      {label: "Zeichen", cell: ({symbol}) => symbol || "leeres Feld"},
      {label: "Bedeutung", cell: ({label}) => label},
      {label: "Steht eine Zahl daneben?", cell: ({hasValue}) => (hasValue ? "ja" : "nein")}
    ],
    rows: signs.filter(({id}) => id !== "wert")
  });
}
