import type {Contract} from "../../contract/contract.js";
import {arbeitsloseMigrationshintergrund} from "./arbeitslose.js";
import {arbeitsloseAnteile, arbeitsloseMerkmale, arbeitsloseRechtskreis} from "./arbeitsmappe.js";

/** Every contract with the Bundesagentur für Arbeit. */
export const bundesagenturContracts: readonly Contract[] = [
  arbeitsloseMigrationshintergrund,
  arbeitsloseRechtskreis,
  arbeitsloseAnteile,
  arbeitsloseMerkmale
];
