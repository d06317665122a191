import type {Contract} from "../../contract/contract.js";
import {chancenAufenthalt} from "./chancen-aufenthalt.js";
import {einbuergerungen} from "./einbuergerungen.js";
import {auslaenderTitel} from "./titel.js";
import {einbuergerungsverfahren} from "./verfahren.js";

/** Every contract with the Ausländerbehörde. */
export const auslaenderbehoerdeContracts: readonly Contract[] = [
  auslaenderTitel,
  einbuergerungen,
  einbuergerungsverfahren,
  chancenAufenthalt
];
