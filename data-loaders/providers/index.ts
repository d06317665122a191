import type {Contract} from "../contract/contract.js";
import {bundesagenturContracts} from "./bundesagentur/index.js";
import {genesisContracts} from "./genesis/index.js";
import {landNrwContracts} from "./land-nrw/index.js";
import {mikrozensusContracts} from "./mikrozensus/index.js";

/** Every contract of every provider. A new provider is added here, and nowhere else. */
export const contracts: readonly Contract[] = [
  ...landNrwContracts,
  ...genesisContracts,
  ...bundesagenturContracts,
  ...mikrozensusContracts
];

/** Ids of all cubes that the contracts fill, in the order of the contracts. */
export const cubeIds: readonly string[] = [...new Set(contracts.map(({cube}) => cube.id))];
