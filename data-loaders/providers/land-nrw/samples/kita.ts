import {type Anchors, interpolate} from "../../../sample-city/series.js";
import {type CareCell, childrenInCare} from "../../stadtbetrieb/samples/children.js";
import {areaNames, count, type SampleTable} from "./layout.js";
import {residents} from "./residents.js";

/** Share with a parent of foreign origin, and of families that mostly speak another language, in the state; made up. */
const foreignParents: Anchors = {2014: 0.355, 2024: 0.42};
const otherLanguage: Anchors = {2014: 0.23, 2024: 0.3};

interface AgeGroup {
  readonly label: string;
  readonly from: number;
  readonly until: number;
  /** Share of the children of this age in a day-care centre. */
  readonly inCare: Anchors;
  /** How much likelier a child’s parents are of foreign origin, in proportion. */
  readonly origin: number;
}

const ages: readonly AgeGroup[] = [
  {label: "unter 3 Jahre", from: 0, until: 3, inCare: {2014: 0.165, 2024: 0.215}, origin: 0.78},
  {label: "3 bis unter 6 Jahre", from: 3, until: 6, inCare: {2014: 0.915, 2024: 0.895}, origin: 1.05},
  {label: "6 bis unter 14 Jahre", from: 6, until: 14, inCare: {2014: 0.04, 2024: 0.045}, origin: 1.05}
];

const columns = [
  "Insgesamt",
  "mindestens ein Elternteil ausländischer Herkunft",
  "beide Elternteile deutscher Herkunft",
  "Familiensprache deutsch",
  "Familiensprache nicht deutsch"
];

/** Sample of 22541: children in day-care centres on 1 March, by origin of the parents or language of the family. */
export function kitaTable(year: number): SampleTable {
  return {
    tableCode: "22541",
    titles: [
      "Kinder in Tageseinrichtungen nach Alter, Herkunft der Eltern",
      "und Familiensprache",
      "- kreisfreie Städte und Kreise - Stichtag",
      "Kinder- und Jugendhilfestatistik"
    ],
    headers: [columns.map(() => "Kinder in Tageseinrichtungen"), columns, columns.map(() => "Anzahl")],
    keyColumns: 4,
    rows: ["05", "05124"].flatMap((area) => {
      const groups = area === "05" ? ofState(year) : ofCity(year);
      const total = columns.map((_, i) => groups.reduce((sum, {numbers}) => sum + numbers[i]!, 0));
      return [{label: "Insgesamt", numbers: total}, ...groups].map(({label, numbers}) => [
        `01.03.${year}`,
        area,
        areaNames[area]!,
        label,
        ...numbers.map(count)
      ]);
    }),
    state: `01.12.${year}`
  };
}

interface CareGroup {
  readonly label: string;
  /** In the order of the columns. */
  readonly numbers: readonly number[];
}

const careGroup = (label: string, children: number, foreign: number, other: number): CareGroup => ({
  label,
  numbers: [children, foreign, children - foreign, children - other, other]
});

const sum = (cells: readonly CareCell[]): number => cells.reduce((all, {count: children}) => all + children, 0);

/** Children of the city: those that the Stadtbetrieb counts in day-care centres, of all bodies. */
function ofCity(year: number): CareGroup[] {
  const cells = childrenInCare(year).filter(({provision}) => provision !== "tagespflege");
  return ages.map(({label}, age) => {
    const own = cells.filter((cell) => cell.age === age);
    const foreign = sum(own.filter((cell) => cell.foreignParents));
    return careGroup(label, sum(own), foreign, sum(own.filter((cell) => cell.otherLanguage)));
  });
}

/** Children of the state, in proportion to its residents. */
function ofState(year: number): CareGroup[] {
  // The residents of the year before, for 1 March is nearer to its end; of 2013 there are none.
  const {all} = residents("05", Math.max(2014, year - 1));
  return ages.map(({label, from, until, inCare, origin}) => {
    const children = Math.round(all.slice(from, until).reduce((a, b) => a + b, 0) * interpolate(inCare, year));
    const of = (share: Anchors) => Math.round(children * interpolate(share, year) * origin);
    return careGroup(label, children, of(foreignParents), of(otherLanguage));
  });
}
