import {einwanderungsgeschichte} from "../bevoelkerung/bev-03-einwanderungsgeschichte.js";
import {komponenten} from "../bevoelkerung/komponenten.js";
import type {PublishedFigure} from "./figure.js";
import {percent, persons} from "./make-figure.js";
import {sources} from "./sources.js";

/** Migrationshintergrund of 2018 and its five components. */
export function components(): readonly PublishedFigure[] {
  const counts = {
    auslaender: ["Ausländerinnen und Ausländer", 72_043],
    "zweite-staatsangehoerigkeit": ["Deutsche mit zweiter Staatsangehörigkeit", 46_759],
    "deutsch-erworben": ["Deutsche, dritte Komponente", 11_801],
    "im-ausland-geboren": ["im Ausland geborene Deutsche", 3448],
    "kinder-ueber-eltern": ["Kinder, abgeleitet über ihre Eltern", 6003]
  } as const;
  const d9 = {definition: "d9"} as const;
  return [
    persons(
      "mh-2018",
      "Menschen mit Migrationshintergrund",
      140_054,
      "2018-12-31",
      sources.presse2019,
      einwanderungsgeschichte,
      d9,
      {column: "numerator"}
    ),
    percent(
      "mh-2018-anteil",
      "Anteil mit Migrationshintergrund",
      38.8,
      "2018-12-31",
      sources.presse2019,
      einwanderungsgeschichte,
      d9
    ),
    ...Object.entries(counts).map(([code, [label, value]]) =>
      persons(
        `mh-2018-${code}`,
        `davon ${label}`,
        value,
        "2018-12-31",
        sources.presse2019,
        komponenten,
        {},
        {
          where: {migrationshintergrund: code},
          column: "numerator",
          ...(code === "deutsch-erworben"
            ? {
                explanation:
                  "Zwei Quellen grenzen diese Komponente verschieden ab: erworbene Staatsangehörigkeit oder im Ausland geborener Elternteil."
              }
            : {})
        }
      )
    )
  ];
}
