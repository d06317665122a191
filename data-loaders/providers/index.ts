import type {Contract} from "../contract/contract.js";
import {landNrwContracts} from "./land-nrw/index.js";

/** Every contract of every provider. A new provider is added here, and nowhere else. */
export const contracts: readonly Contract[] = [...landNrwContracts];

/** Ids of all cubes that the contracts fill, in the order of the contracts. */
export const cubeIds: readonly string[] = [...new Set(contracts.map(({cube}) => cube.id))];
