import type {CodeDefinition, Labels} from "../../contract/contract.js";
import {deutschlandNrwKreise, nrwKreise} from "../gebiete.js";

/** Kreise of Niedersachsen, as the agency names them; the workbook seen so far is of that state. */
const niedersachsen: Labels = {
  Ammerland: "03451",
  Aurich: "03452",
  "Braunschweig, Stadt": "03101",
  Celle: "03351",
  Cloppenburg: "03453",
  Cuxhaven: "03352",
  "Delmenhorst, Stadt": "03401",
  Diepholz: "03251",
  "Emden, Stadt": "03402",
  Emsland: "03454",
  Friesland: "03455",
  Gifhorn: "03151",
  Goslar: "03153",
  Göttingen: "03159",
  "Grafschaft Bentheim": "03456",
  "Hameln-Pyrmont": "03252",
  Harburg: "03353",
  Heidekreis: "03358",
  Helmstedt: "03154",
  Hildesheim: "03254",
  Holzminden: "03255",
  Leer: "03457",
  "Lüchow-Dannenberg": "03354",
  Lüneburg: "03355",
  "Nienburg (Weser)": "03256",
  Northeim: "03155",
  Oldenburg: "03458",
  "Oldenburg (Oldenburg), Stadt": "03403",
  Osnabrück: "03459",
  "Osnabrück, Stadt": "03404",
  Osterholz: "03356",
  Peine: "03157",
  "Region Hannover": "03241",
  "Rotenburg (Wümme)": "03357",
  "Salzgitter, Stadt": "03102",
  Schaumburg: "03257",
  Stade: "03359",
  Uelzen: "03360",
  Vechta: "03460",
  Verden: "03361",
  Wesermarsch: "03461",
  "Wilhelmshaven, Stadt": "03405",
  Wittmund: "03462",
  Wolfenbüttel: "03158",
  "Wolfsburg, Stadt": "03103"
};

/** Names of the agency that are not the usual one with “, Stadt” after it. */
const eigene: Labels = {"Solingen, Klingenstadt": "05122", "Hagen, Stadt der FernUniversi.": "05914"};

/** Names of regions as the agency writes them to their keys: Germany, two states and their Kreise. */
export const regionsnamen: Labels = {
  Deutschland: "DG",
  "Nordrhein-Westfalen": "05",
  Niedersachsen: "03",
  ...Object.fromEntries(
    nrwKreise
      .filter(({id}) => !Object.values(eigene).includes(id))
      .map(({id, label, kind}) => [kind === "stadt" ? `${label}, Stadt` : label, id])
  ),
  ...eigene,
  ...niedersachsen
};

/** The regions of both states, each within its state. */
export const regionen: readonly CodeDefinition[] = [
  ...deutschlandNrwKreise,
  {id: "03", label: "Niedersachsen", parent: "DG"},
  ...Object.entries(niedersachsen)
    .map(([label, id]) => ({id, label, parent: "03"}))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
];
