import type {Contract} from "../../contract/contract.js";
import {bevoelkerungGeschlecht} from "./12411-01-01-4.js";
import {bevoelkerungJahrgang} from "./12411-jahrgang.js";
import {lebensformen} from "./12211-Z-11.js";
import {schutzsuchende} from "./12531-0043.js";
import {beschaeftigteStaatsangehoerigkeit} from "./13111-01-03-4.js";
import {wohnflaeche, wohnversorgung} from "./zensus.js";

/** Every contract over flat files of GENESIS. */
export const genesisContracts: readonly Contract[] = [
  bevoelkerungGeschlecht,
  schutzsuchende,
  beschaeftigteStaatsangehoerigkeit,
  lebensformen,
  bevoelkerungJahrgang,
  wohnversorgung,
  wohnflaeche
];
