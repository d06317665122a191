import {type Anchors, interpolate} from "../../../sample-city/series.js";
import {pupils} from "../../schulamt/samples/pupils.js";
import {schulformen} from "../21111.js";
import {areaNames, count, type SampleTable} from "./layout.js";
import {residents} from "./residents.js";
import {type Breakdown, bySex, combinations, countUp, labelsOf, share, type Tally} from "./tally.js";

interface School {
  /** Of the pupils of an area, by year; primary and vocational schools by age instead. */
  readonly weight: Anchors;
  /** Share of grade 8. */
  readonly grade8: number;
  readonly women: number;
  /** How much likelier a pupil is foreign, or has a Zuwanderungsgeschichte, in proportion. */
  readonly foreign: number;
  readonly immigrant: number;
}

const always = (weight: number): Anchors => ({2014: weight});

/** Schools of the state, made up in their shape: fewer Hauptschulen, more Sekundarschulen and Gesamtschulen. */
const schools: Readonly<Record<string, School>> = {
  Grundschule: {weight: always(1), grade8: 0, women: 0.49, foreign: 1.1, immigrant: 1.08},
  Hauptschule: {
    weight: {2014: 0.08, 2024: 0.04},
    grade8: 0.165,
    women: 0.44,
    foreign: 1.9,
    immigrant: 1.35
  },
  Realschule: {
    weight: {2014: 0.21, 2024: 0.17},
    grade8: 0.165,
    women: 0.48,
    foreign: 1.2,
    immigrant: 1.15
  },
  Sekundarschule: {
    weight: {2014: 0.025, 2024: 0.05},
    grade8: 0.165,
    women: 0.46,
    foreign: 1.5,
    immigrant: 1.2
  },
  Gesamtschule: {
    weight: {2014: 0.22, 2024: 0.27},
    grade8: 0.13,
    women: 0.49,
    foreign: 0.95,
    immigrant: 1.05
  },
  Gymnasium: {
    weight: always(0.39),
    grade8: 0.125,
    women: 0.52,
    foreign: 0.5,
    immigrant: 0.85
  },
  Förderschule: {weight: always(0.06), grade8: 0.1, women: 0.36, foreign: 1.4, immigrant: 0.95},
  "Übrige allgemeinbildende Schulen": {
    weight: always(0.03),
    grade8: 0.06,
    women: 0.5,
    foreign: 0.6,
    immigrant: 0.5
  },
  Berufskolleg: {weight: always(1), grade8: 0, women: 0.44, foreign: 1, immigrant: 0.8}
};

/**
 * Share with Zuwanderungsgeschichte at all schools of the state, by the autumn in which the school year begins. Published
 * (IT.NRW): 2016 to 2018 and 2022 to 2024.
 */
const immigrantShare: Anchors = {
  2014: 0.31,
  2016: 0.336,
  2017: 0.353,
  2018: 0.369,
  2022: 0.418,
  2023: 0.43,
  2024: 0.443
};

const types = Object.keys(schools);
const bySchool: Breakdown = {
  parts: types,
  totals: {"Schulen insgesamt": types, "Allgemeinbildende Schulen": types.filter((school) => school !== "Berufskolleg")}
};
const byGrade: Breakdown = {
  parts: ["Klasse 8", "Übrige Klassen"],
  totals: {Insgesamt: ["Klasse 8", "Übrige Klassen"]}
};
const breakdowns = [bySchool, byGrade, bySex];

interface Pupils {
  readonly all: Tally;
  readonly foreign: Tally;
  readonly immigrant: Tally;
}

/** Of numbers by age those from one age until another. */
const between = (values: readonly number[], from: number, until: number): number =>
  values.slice(from, until).reduce((a, b) => a + b, 0);

/** Pupils of the city: those that the Schulamt counts, for both count at the schools. */
function ofCity(year: number): Pupils {
  const rows = pupils(year, "schulort");
  const counted = (groups: readonly number[]): Tally =>
    countUp(breakdowns, (school, grade, sex) => {
      const own = rows.filter(
        (row) => row.type === schulformen[school!] && (row.grade === "j8") === (grade === "Klasse 8")
      );
      return own.reduce(
        (sum, {counts}) => sum + groups.reduce((n, g) => n + counts[g]![sex === "weiblich" ? 1 : 0], 0),
        0
      );
    });
  return {all: counted([0, 1, 2, 3]), foreign: counted([2, 3]), immigrant: counted([1, 2])};
}

/** Pupils of the state: in proportion to its residents of school age. */
function ofState(year: number): Pupils {
  const {all: people, foreign} = residents("05", year);
  const cohorts: Readonly<Record<string, number>> = {
    Grundschule: between(people, 6, 10) * 1.02,
    Berufskolleg: between(people, 16, 21) * 0.72
  };
  const secondary = between(people, 10, 18) * 0.94;
  const weight: Tally = (name, grade, sex) => {
    const school = schools[name!]!;
    const size = cohorts[name!] ?? secondary * interpolate(school.weight, year);
    const ofGrade = grade === "Klasse 8" ? school.grade8 : 1 - school.grade8;
    return size * ofGrade * (sex === "weiblich" ? school.women : 1 - school.women);
  };
  const cells = combinations(breakdowns.map(({parts}) => parts));
  const total = Math.round(cells.reduce((sum, labels) => sum + weight(...labels), 0));
  const tally = share(breakdowns, total, weight);
  const scaled = (relative: (school: School) => number, target: number): Tally => {
    const mean = cells.reduce((sum, labels) => sum + tally(...labels) * relative(schools[labels[0]!]!), 0) / total;
    return countUp(breakdowns, (...labels) =>
      Math.round(tally(...labels) * Math.min(0.97, (target * relative(schools[labels[0]!]!)) / mean))
    );
  };
  return {
    all: tally,
    foreign: scaled((school) => school.foreign, between(foreign, 6, 19) / between(people, 6, 19)),
    immigrant: scaled((school) => school.immigrant, interpolate(immigrantShare, year))
  };
}

const groups: Readonly<Record<string, (pupils: Pupils) => Tally>> = {
  Insgesamt: ({all}) => all,
  Deutsche:
    ({all, foreign}) =>
    (...labels) =>
      all(...labels) - foreign(...labels),
  Nichtdeutsche: ({foreign}) => foreign,
  "mit Zuwanderungsgeschichte": ({immigrant}) => immigrant,
  "ohne Zuwanderungsgeschichte":
    ({all, immigrant}) =>
    (...labels) =>
      all(...labels) - immigrant(...labels)
};

/** Sample of 21111: pupils by type of school and grade; a Berufskolleg has no grades, hence “x”. */
export function pupilsTable(year: number): SampleTable {
  const columns = combinations([["Schülerinnen und Schüler"], Object.keys(groups), labelsOf(bySex)]);
  return {
    tableCode: "21111",
    titles: [
      "Schülerinnen und Schüler nach Schulform, Klasse, Staatsangehörigkeit,",
      "Zuwanderungsgeschichte und Geschlecht",
      "- kreisfreie Städte und Kreise - Stichtag",
      "Amtliche Schuldaten"
    ],
    headers: [0, 1, 2].map((line) => columns.map((labels) => labels[line]!)).concat([columns.map(() => "Anzahl")]),
    keyColumns: 5,
    rows: ["05", "05124"].flatMap((area) => {
      const counted = area === "05" ? ofState(year) : ofCity(year);
      return combinations([labelsOf(bySchool), labelsOf(byGrade)]).map(([school, grade]) => {
        const hasGrades = school !== "Berufskolleg" || grade === "Insgesamt";
        const printed = columns.map(([, group, sex]) =>
          hasGrades ? count(groups[group!]!(counted)(school!, grade!, sex!)) : "x"
        );
        return [`15.10.${year}`, area, areaNames[area]!, school!, grade!, ...printed];
      });
    }),
    state: `01.04.${year + 1}`
  };
}
