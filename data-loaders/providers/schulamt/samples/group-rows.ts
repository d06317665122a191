import type {SampleCell} from "../../../sample-city/workbook.js";
import {schoolGroups} from "./groups.js";

/** Which group and sex each row with these labels adds up. */
interface GroupRow {
  readonly label: string;
  readonly groups: readonly number[];
  readonly sexes: readonly (0 | 1)[];
}

const sexRows: readonly {readonly label?: string; readonly sexes: GroupRow["sexes"]}[] = [
  {sexes: [0, 1]},
  {label: "    männlich", sexes: [0]},
  {label: "    weiblich", sexes: [1]}
];

/** The 27 rows of the Schulamt's tables: nationality, below it Zuwanderungsgeschichte, below that sex. */
const rows: readonly GroupRow[] = (["Insgesamt", "deutsch", "nichtdeutsch"] as const).flatMap((label) =>
  ([undefined, "mit", "ohne"] as const).flatMap((group) =>
    sexRows.map((sex) => ({
      label: sex.label ?? (group === undefined ? label : `  ${group} Zuwanderungsgeschichte`),
      groups: [...schoolGroups.keys()].filter((g) => {
        const {staatsangehoerigkeit, zuwanderungsgeschichte} = schoolGroups[g]!;
        return (
          (label === "Insgesamt" || staatsangehoerigkeit === label) &&
          (group === undefined || zuwanderungsgeschichte === group)
        );
      }),
      sexes: sex.sexes
    }))
  )
);

/** A number with a point between thousands; nothing is a dash that only the format shows. */
const format = '#,##0;-#,##0;"–"';

/**
 * The rows of a table, totals included.
 *
 * @param columns per column the persons of a group and sex
 */
export function groupRows(columns: readonly ((group: number, sex: 0 | 1) => number)[]): SampleCell[][] {
  return rows.map(({label, groups, sexes}) => [
    label,
    ...columns.map((count) => {
      const value = groups.reduce((sum, g) => sum + sexes.reduce<number>((part, s) => part + count(g, s), 0), 0);
      return {value, format};
    })
  ]);
}
