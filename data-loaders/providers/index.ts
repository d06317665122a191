import type {Contract} from "../contract/contract.js";
import {auslaenderbehoerdeContracts} from "./auslaenderbehoerde/index.js";
import {bundesagenturContracts} from "./bundesagentur/index.js";
import {gewerbecenterContracts} from "./gewerbecenter/index.js";
import {genesisContracts} from "./genesis/index.js";
import {jobcenterContracts} from "./jobcenter/index.js";
import {landNrwContracts} from "./land-nrw/index.js";
import {mikrozensusContracts} from "./mikrozensus/index.js";
import {schulamtContracts} from "./schulamt/index.js";
import {stadtbetriebContracts} from "./stadtbetrieb/index.js";
import {statistikstelleContracts} from "./statistikstelle/index.js";

/** Every contract of every provider. A new provider is added here, and nowhere else. */
export const contracts: readonly Contract[] = [
  ...landNrwContracts,
  ...statistikstelleContracts,
  ...auslaenderbehoerdeContracts,
  ...gewerbecenterContracts,
  ...schulamtContracts,
  ...stadtbetriebContracts,
  ...genesisContracts,
  ...jobcenterContracts,
  ...bundesagenturContracts,
  ...mikrozensusContracts
];

/** Ids of all cubes that the contracts fill, in the order of the contracts. */
export const cubeIds: readonly string[] = [...new Set(contracts.map(({cube}) => cube.id))];
