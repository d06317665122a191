import type {Contract} from "../../contract/contract.js";
import {arbeitsloseMigrationshintergrund} from "./arbeitslose.js";
import {arbeitslose, arbeitsloseQuartier, erwerbspersonen} from "./arbeitslosigkeit.js";
import {arbeitsloseAnteile, arbeitsloseMerkmale, arbeitsloseRechtskreis} from "./arbeitsmappe.js";
import {ausbildungsbewerber} from "./ausbildungsmarkt.js";
import {beschaeftigte, minijobs} from "./beschaeftigung.js";
import {entgeltklassen, medianentgelt} from "./entgelt.js";
import {leistungsberechtigteBa} from "./grundsicherung.js";

/** Every contract with the Bundesagentur für Arbeit. */
export const bundesagenturContracts: readonly Contract[] = [
  arbeitsloseMigrationshintergrund,
  arbeitsloseRechtskreis,
  arbeitsloseAnteile,
  arbeitsloseMerkmale,
  beschaeftigte,
  minijobs,
  arbeitslose,
  erwerbspersonen,
  arbeitsloseQuartier,
  medianentgelt,
  entgeltklassen,
  ausbildungsbewerber,
  leistungsberechtigteBa
];
