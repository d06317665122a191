import {betreuungUnter3} from "../../../indicators/bildung/bil-01-betreuung-unter-3.js";
import type {Indicator} from "../../../indicators/definition/index.js";
import {use} from "../../chapter.js";

/** Children or pupils with the feature that an indicator asks for, and those without it. */
export function mitUndOhne(indicator: Indicator<any>) {
  return {mit: use(indicator, {gruppe: "mit"}), ohne: use(indicator, {gruppe: "ohne"})};
}

/** Children under three, with whom those of three and more are compared. */
export const kleine = mitUndOhne(betreuungUnter3);
export const seit2015 = {from: "2015"} as const;
