import type {Contract} from "../../contract/contract.js";
import {erstfoerderung} from "./erstfoerderung.js";
import {schueler} from "./schueler.js";
import {schulabgaenge} from "./schulabgaenge.js";
import {schuelerSchulen} from "./schulen.js";
import {uebergaenge} from "./uebergaenge.js";

/** Every contract with the Schulamt. */
export const schulamtContracts: readonly Contract[] = [
  schueler,
  schuelerSchulen,
  uebergaenge,
  schulabgaenge,
  erstfoerderung
];
