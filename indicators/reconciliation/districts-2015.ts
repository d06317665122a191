import {anteilNichtdeutsche} from "../bevoelkerung/bev-02-anteil-nichtdeutsche.js";
import {lokationsquotient} from "../quartiere/qua-05-lokationsquotient.js";
import type {PublishedFigure} from "./figure.js";
import {figure, persons} from "./make-figure.js";
import {sources} from "./sources.js";

const notSameDay = "Die Zahlen der Bezirke stehen in derselben Meldung; ihr Stichtag kann ein anderer sein.";

/** Residents, foreigners and location quotient of three Stadtbezirke, 2015. */
export function districts(): readonly PublishedFigure[] {
  const figures = [
    ["elberfeld", "Elberfeld", "05124-0", 66_511, 15_856, 1.3897],
    ["barmen", "Barmen", "05124-5", 60_064, 11_649, 1.1305],
    ["ronsdorf", "Ronsdorf", "05124-9", 21_007, 1326, 0.368]
  ] as const;
  return figures.flatMap(([id, name, quartier, all, foreign, quotient]) => {
    const where = {quartier};
    const parameters = {quelle: "melderegister"} as const;
    const options = {where, explanation: notSameDay};
    const counted = (column: "numerator" | "denominator") => ({...options, column});
    return [
      persons(
        `${id}-2015`,
        `${name}: Einwohnerinnen und Einwohner`,
        all,
        "2015-12-31",
        sources.presse2015,
        anteilNichtdeutsche,
        parameters,
        counted("denominator")
      ),
      persons(
        `${id}-2015-auslaender`,
        `${name}: ohne deutsche Staatsangehörigkeit`,
        foreign,
        "2015-12-31",
        sources.presse2015,
        anteilNichtdeutsche,
        parameters,
        counted("numerator")
      ),
      figure(
        {
          id: `${id}-2015-quotient`,
          text: `${name}: Lokationsquotient der Nichtdeutschen`,
          value: quotient,
          date: "2015-12-31",
          source: `${sources.presse2015}, nachgerechnet`,
          unit: "Verhältnis",
          decimals: 4
        },
        lokationsquotient,
        {gruppe: "nichtdeutsch"},
        options
      )
    ];
  });
}
