import {einwohner} from "./bevoelkerung/bev-01-einwohner.js";
import {anteilNichtdeutsche} from "./bevoelkerung/bev-02-anteil-nichtdeutsche.js";
import {staatsangehoerigkeiten} from "./bevoelkerung/bev-05-staatsangehoerigkeiten.js";
import {altersquotienten} from "./bevoelkerung/bev-08-altersquotienten.js";
import type {Indicator} from "./definition/index.js";
import {mindestsicherungsquote} from "./soziale-sicherung/soz-09-mindestsicherungsquote.js";

/** The catalogue: every indicator, in the order of its id within the themes. */
export const indicators: readonly Indicator[] = [
  einwohner,
  anteilNichtdeutsche,
  staatsangehoerigkeiten,
  altersquotienten,
  mindestsicherungsquote
];

/** The indicator with the given id. Throws on an unknown id. */
export function findIndicator(id: string): Indicator {
  const indicator = indicators.find((candidate) => candidate.id === id);
  if (indicator === undefined) throw new Error(`unknown indicator: ${id}`);
  return indicator;
}
