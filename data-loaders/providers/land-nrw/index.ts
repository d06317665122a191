import type {Contract} from "../../contract/contract.js";
import {mikrozensusMigration} from "./12211.js";
import {bevoelkerungNationalitaet} from "./12411-03-03-4.js";
import {bevoelkerungAlter} from "./12411-09i.js";
import {einbuergerungenAmtlich} from "./12511.js";
import {auslaenderAzr} from "./12521-03i.js";
import {beschaeftigteAbschluss} from "./13111-54i.js";
import {schuelerAmtlich} from "./21111.js";
import {auszubildende} from "./21211.js";
import {grundsicherungAlter} from "./22151.js";
import {asylbewerberleistungen} from "./22221.js";
import {erzieherischeHilfen, erzieherischeHilfenKurz} from "./22517-02i.js";
import {kitaKinderAmtlich} from "./22541.js";
import {mindestsicherungsquote} from "./22811-01i.js";
import {mindestsicherungLeistungen} from "./22811-05i.js";

/** Every contract with Land NRW. */
export const landNrwContracts: readonly Contract[] = [
  auslaenderAzr,
  bevoelkerungAlter,
  bevoelkerungNationalitaet,
  mindestsicherungsquote,
  mindestsicherungLeistungen,
  beschaeftigteAbschluss,
  erzieherischeHilfenKurz,
  erzieherischeHilfen,
  einbuergerungenAmtlich,
  schuelerAmtlich,
  auszubildende,
  mikrozensusMigration,
  grundsicherungAlter,
  asylbewerberleistungen,
  kitaKinderAmtlich
];
