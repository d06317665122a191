import type {Contract} from "../../contract/contract.js";
import {mikrozensusHerkunft} from "./a13.js";
import {mikrozensusMigrationsstatus} from "./tab5.js";

/** Every contract over workbooks of the Mikrozensus. */
export const mikrozensusContracts: readonly Contract[] = [mikrozensusMigrationsstatus, mikrozensusHerkunft];
