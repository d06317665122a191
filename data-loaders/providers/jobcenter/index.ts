import type {Contract} from "../../contract/contract.js";
import {elbBezugsdauer, elbErwerb} from "./erwerbsfaehige.js";
import {elbDurchschnitt, integrationen} from "./kennzahlen.js";
import {leistungsberechtigte} from "./leistungsberechtigte.js";

/** Every contract with the Jobcenter. */
export const jobcenterContracts: readonly Contract[] = [
  leistungsberechtigte,
  elbErwerb,
  elbBezugsdauer,
  integrationen,
  elbDurchschnitt
];
