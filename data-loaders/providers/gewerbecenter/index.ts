import type {Contract} from "../../contract/contract.js";
import {gewerbeanzeigen} from "./gewerbeanzeigen.js";

/** Every contract with the Gewerbecenter. */
export const gewerbecenterContracts: readonly Contract[] = [gewerbeanzeigen];
