import {apportion, chance} from "../../../sample-city/series.js";
import {spreadOverFacilities} from "../../schulamt/samples/facility-shares.js";
import {careYears, childrenInCare} from "./children.js";

/** Children at a facility on one day, and those of them with another language at home; its groups likewise. */
export interface FacilityCount {
  /** Made-up number, “001” and so on, that says nothing about place or body. */
  readonly number: string;
  readonly children: number;
  readonly otherLanguage: number;
  readonly groups: readonly {readonly children: number; readonly otherLanguage: number}[];
}

interface Facility {
  readonly number: string;
  readonly district: number;
  readonly municipal: boolean;
  readonly weight: number;
  /** How much likelier than elsewhere a family speaks another language, from −0.5 to 0.5. */
  readonly mixture: number;
}

const facilityCount = 206;
const groupSize = 21;
const leastInDistrict = 3;

/** The same facilities in all years; each Stadtbezirk has at least three of each body. */
const facilities: readonly Facility[] = numbered(
  [true, false].flatMap((municipal) => {
    const provision = municipal ? "städtisch" : "frei";
    const children = Array.from({length: 10}, (_, district) =>
      sum(childrenInCare(careYears.at(-1)!).filter((c) => c.district === district && c.provision === provision))
    );
    const all = Math.round(facilityCount * (municipal ? 0.4 : 0.6));
    return apportion(children, all).flatMap((count, district) =>
      Array.from({length: Math.max(leastInDistrict, count)}, (_, i) => ({
        district,
        municipal,
        weight: 0.6 + chance(`kita size/${municipal}/${district}/${i}`),
        mixture: chance(`kita mixture/${municipal}/${district}/${i}`) - 0.5
      }))
    );
  })
);

/** All facilities on 1 March, in the order of their numbers; their sums are those of the children in care. */
export function facilitiesAt(year: number): FacilityCount[] {
  const cells = childrenInCare(year);
  const counts = [true, false].flatMap((municipal) =>
    Array.from({length: 10}, (_, district) => {
      const own = facilities.filter((f) => f.municipal === municipal && f.district === district);
      const here = cells.filter((c) => c.district === district && c.provision === (municipal ? "städtisch" : "frei"));
      const sizes = apportion(
        own.map(({weight}) => weight),
        sum(here)
      );
      const other = spreadOverFacilities(
        sizes,
        own.map((facility) => oddsAt(facility, year)),
        sum(here.filter(({otherLanguage}) => otherLanguage))
      );
      return own.map(({number}, i) => facilityCountOf(number, sizes[i]!, other[i]!));
    }).flat()
  );
  return counts.sort((a, b) => (a.number < b.number ? -1 : 1));
}

/** Facilities drift apart a little over the years, each with its ups and downs. */
function oddsAt({number, mixture}: Facility, year: number): number {
  return Math.exp((4 + 0.03 * (year - careYears[0]!)) * mixture + 0.4 * (chance(`${year}/${number}`) - 0.5));
}

function facilityCountOf(number: string, children: number, otherLanguage: number): FacilityCount {
  const groups = Array.from({length: Math.max(1, Math.round(children / groupSize))}, (_, i) => i);
  const sizes = apportion(
    groups.map(() => 1),
    children
  );
  const other = spreadOverFacilities(
    sizes,
    groups.map((i) => Math.exp(1.8 * (chance(`group/${number}/${i}`) - 0.5))),
    otherLanguage
  );
  return {
    number,
    children,
    otherLanguage,
    groups: groups.map((i) => ({children: sizes[i]!, otherLanguage: other[i]!}))
  };
}

/** Numbers without order, so that they say nothing about place or body. */
function numbered(list: readonly Omit<Facility, "number">[]): Facility[] {
  const order = [...list.keys()].sort((a, b) => chance(`kita/${a}`) - chance(`kita/${b}`));
  return order.map((at, i) => ({...list[at]!, number: String(i + 1).padStart(3, "0")}));
}

function sum(list: readonly {readonly count: number}[]): number {
  return list.reduce((total, {count}) => total + count, 0);
}
