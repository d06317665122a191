import {ageLimits, sexes} from "../../../sample-city/residents.js";
import type {SampleSheet} from "../../../sample-city/workbook.js";
import {
  afterThreeMonths,
  cityTotal,
  laterApprovals,
  leistungsgruppen,
  staatengruppen
} from "../../jobcenter/samples/beneficiaries.js";
import {codeAt, type CrossTable, crossTable, spread} from "../../jobcenter/samples/cross-table.js";
import {leistungsberechtigteBa} from "../grundsicherung.js";
import {altersnamen, geschlechter, staatengruppen as gruppennamen} from "../tabellen.js";
import {axesOf, keyOf} from "./axes.js";
import {hidden} from "./hide.js";
import {agencySheet, count, hiddenNote, wuppertalIn} from "./sheet.js";

/** Beneficiaries after three months: those of the Jobcenter, and what was granted afterwards, spread over all of a group. */
export function beneficiariesAfterThreeMonths(year: number): CrossTable {
  const cells = new Map<string, number>();
  for (const group of staatengruppen) {
    const keyed = (kinds: readonly (typeof leistungsgruppen)[number][]) =>
      kinds.flatMap((kind) =>
        sexes.flatMap((sex, s) =>
          [...ageLimits.entries()].map(([a, from]) => ({
            key: keyOf(sex, `k${from}`, group, kind),
            persons: cityTotal(year, group, kind, a, s)
          }))
        )
      );
    const fill = (kinds: readonly (typeof leistungsgruppen)[number][], total: (sum: number) => number): void => {
      const own = keyed(kinds);
      const weights = own.map(({persons}) => persons);
      const all = total(weights.reduce((a, b) => a + b, 0));
      for (const [i, persons] of spread(weights, all).entries()) cells.set(own[i]!.key, persons);
    };
    fill(["elb", "nef"], () => afterThreeMonths(year, group));
    fill(["slb"], (sum) => Math.round(sum * (1 + laterApprovals)));
  }
  const axes = axesOf(leistungsberechtigteBa, "geschlecht", "alter", "staatengruppe", "leistungsgruppe");
  return crossTable(axes, (codes) => cells.get(keyOf(...codes))!);
}

/** Sample: beneficiaries of SGB II in the agency’s anatomy, the rows flagged since Bürgergeld. */
export function beneficiariesSheet(year: number): SampleSheet {
  const table = beneficiariesAfterThreeMonths(year);
  const hide = hidden(table);
  const [sexAxis, ageAxis, groupAxis, kindAxis] = table.axes;
  const kinds = {LB: "lb", RLB: "rlb", ELB: "elb", NEF: "nef", SLB: "slb"};
  return agencySheet({
    name: "Leistungsberechtigte",
    statistic: "Grundsicherung für Arbeitsuchende nach dem SGB II",
    title: "Bestand an Leistungsberechtigten (LB) nach dem SGB II nach Staatengruppe, Geschlecht und Alter",
    region: wuppertalIn("Dezember", year),
    period: `Dezember ${year} (Datenstand März ${year + 1})`,
    remark:
      "Daten mit einer Wartezeit von drei Monaten. Zählkonzept nach der Revision von 2016: Leistungsberechtigte (LB) sind Regelleistungsberechtigte (RLB), also erwerbsfähige (ELB) und nicht erwerbsfähige Leistungsberechtigte (NEF), und sonstige Leistungsberechtigte (SLB).",
    key: "Merkmal",
    headings: Object.keys(gruppennamen).map((label) => ({label, columns: Object.keys(kinds)})),
    rows: Object.entries(geschlechter).flatMap(([sexLabel, sex]) =>
      Object.entries(altersnamen).map(([ageLabel, age]) => {
        const start = codeAt(sexAxis!, sex) * table.strides[0]! + codeAt(ageAxis!, age) * table.strides[1]!;
        const numbers = Object.values(gruppennamen).flatMap((group) =>
          Object.values(kinds).map((kind) => {
            const at = start + codeAt(groupAxis!, group) * table.strides[2]! + codeAt(kindAxis!, kind);
            return count(table.values[at]!, hide[at] === 1);
          })
        );
        return [age === "insgesamt" ? sexLabel : ageLabel, year >= 2023 ? "¹" : "", ...numbers] as const;
      })
    ),
    created: `06.04.${year + 1}`,
    footnotes: [hiddenNote, ...(year >= 2023 ? ["1) seit Januar 2023 Bürgergeld"] : [])]
  });
}
