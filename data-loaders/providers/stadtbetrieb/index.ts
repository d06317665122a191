import type {Contract} from "../../contract/contract.js";
import {kitaEinrichtungen} from "./einrichtungen.js";
import {kitaKinder} from "./kinder.js";
import {kitaKonzentration} from "./konzentration.js";

/** Every contract with the Stadtbetrieb Tageseinrichtungen für Kinder. */
export const stadtbetriebContracts: readonly Contract[] = [kitaKinder, kitaKonzentration, kitaEinrichtungen];
