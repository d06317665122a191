import {type Residents, residents} from "../../land-nrw/samples/residents.js";
import type {FlatRow, FlatTable} from "./layout.js";

const areas = [
  [
    ["DLAND", "Bundesländer"],
    ["05", "Nordrhein-Westfalen"]
  ],
  [
    ["KREISE", "Kreise"],
    ["05124", "Wuppertal, kreisfreie Stadt"]
  ]
] as const;

type Persons = (people: Residents, age: number) => number;

const all: Persons = (people, age) => people.all[age]!;
const men: Persons = (people, age) => people.men[age]!;
const foreign: Persons = (people, age) => people.foreign[age]!;
const foreignMen: Persons = (people, age) => people.foreignMen[age]!;
const without =
  (whole: Persons, part: Persons): Persons =>
  (people, age) =>
    whole(people, age) - part(people, age);

const sexes = [
  ["", "Insgesamt"],
  ["GESM", "männlich"],
  ["GESW", "weiblich"]
] as const;
const nationalities = [
  ["", "Insgesamt"],
  ["NATD", "Deutsche"],
  ["NATA", "Ausländer"]
] as const;

/** Per nationality and sex, in the order of the attributes. */
const counted: readonly (readonly Persons[])[] = [
  [all, men, without(all, men)],
  [without(all, foreign), without(men, foreignMen), without(without(all, foreign), without(men, foreignMen))],
  [foreign, foreignMen, without(foreign, foreignMen)]
];

const ages: readonly (readonly [code: string, label: string])[] = Array.from({length: 91}, (_, age) =>
  age === 90
    ? ["ALT090UM", "90 Jahre und mehr"]
    : [`ALT${String(age).padStart(3, "0")}`, age === 0 ? "unter 1 Jahr" : `${age}-Jährige`]
);

/** Sample of 12411 by single years, sex and nationality: the residents of the state’s own tables. */
export function residentsTable(year: number): FlatTable {
  return {
    statistic: ["12411", "Fortschreibung des Bevölkerungsstandes"],
    measure: ["BEVSTD", "Bevölkerungsstand"],
    unit: "Anzahl",
    date: `${year}-12-31`,
    rows: areas.flatMap((area) => {
      const people = residents(area[1][0], year);
      return nationalities.flatMap((nationality, n) =>
        sexes.flatMap((sex, s) => {
          const numbers = ages.map((_, age) => counted[n]![s]!(people, age));
          const row = (age: readonly [string, string], value: number): FlatRow => ({
            attributes: [
              area,
              [["GES", "Geschlecht"], sex],
              [["NAT", "Nationalität"], nationality],
              [["ALT013", "Altersjahre"], age]
            ],
            value: value === 0 ? "-" : String(value)
          });
          const total = numbers.reduce((a, b) => a + b, 0);
          return [row(["", "Insgesamt"], total), ...ages.map((age, i) => row(age, numbers[i]!))];
        })
      );
    })
  };
}
