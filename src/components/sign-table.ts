import {type Sign, signs} from "../indicators/vocabulary/signs.js";
import {dataTable} from "./data-table.js";

/** Every sign that our tables print in place of a number or beside it, first those that leave a value. */
export function signTable(): HTMLElement {
  return dataTable<Sign>({
    caption: "Was die Zeichen bedeuten",
    sortable: false,
    columns: [
      {label: "Zeichen", cell: ({symbol}) => symbol || "leeres Feld"},
      {label: "Bedeutung", cell: ({label}) => label},
      {label: "Wert bekannt", cell: ({hasValue}) => (hasValue ? "ja" : "nein")}
    ],
    rows: signs.filter(({id}) => id !== "wert")
  });
}
