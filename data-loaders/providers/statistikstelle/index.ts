import type {Contract} from "../../contract/contract.js";
import {einwohnerBezugsland} from "./einwohner-bezugsland.js";
import {einwohnerHerkunft} from "./einwohner-herkunft.js";
import {einwohnerMigration} from "./einwohner-migration.js";
import {einwohnerStaaten} from "./einwohner-staaten.js";
import {einwohnerWohndauer} from "./einwohner-wohndauer.js";
import {einwohnerWohnung} from "./einwohner-wohnung.js";
import {wanderungen} from "./wanderungen.js";

/** Every contract with the Statistikstelle. */
export const statistikstelleContracts: readonly Contract[] = [
  einwohnerMigration,
  einwohnerStaaten,
  einwohnerWohnung,
  einwohnerHerkunft,
  einwohnerBezugsland,
  wanderungen,
  einwohnerWohndauer
];
