import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, beforeEach, describe, expect, it} from "vitest";
import {listDeliveries} from "../../../data-loaders/deliveries/list.js";
import {compareCells, type Differences} from "../../../data-loaders/deliveries/differences.js";
import {loadDeliveries} from "../../../data-loaders/deliveries/load.js";
import {revisionPairs} from "../../../data-loaders/deliveries/succession.js";
import {benefitsTable} from "../../../data-loaders/providers/land-nrw/samples/benefits.js";
import {classicCsv, type SampleTable} from "../../../data-loaders/providers/land-nrw/samples/layout.js";

let root: string;
let exports: string;
let count = 0;
beforeAll(() => void (root = mkdtempSync(join(tmpdir(), "differences-"))));
beforeEach(() => mkdirSync((exports = join(root, String(++count)))));
afterAll(() => rmSync(root, {recursive: true}));

const deliver = (name: string, table: SampleTable) =>
  writeFileSync(
    join(exports, name),
    Buffer.from(classicCsv(table)).toString("latin1").replaceAll("Beispieldaten", "Daten"),
    "latin1"
  );

const differences = (): Differences[] =>
  revisionPairs(loadDeliveries({exports, samples: null})).map((pair) => compareCells(pair));

/** The table of 2024 with other texts in some cells of Wuppertal’s row. */
function revised(cells: Readonly<Record<number, string>>, state: string): SampleTable {
  const table = benefitsTable(2024);
  const rows = table.rows.map((row, i) => (i === 1 ? row.map((cell, c) => cells[c] ?? cell) : row));
  return {...table, rows, state};
}

describe("a delivery that replaces an earlier one of the same table and date", () => {
  it("is compared with it cell by cell: what is new, changed, withdrawn", () => {
    deliver("alt.csv", revised({6: "."}, "01.10.2025"));
    deliver("neu.csv", revised({4: "56334", 9: "."}, "15.12.2025"));
    const [revision, ...others] = differences();
    expect(others).toEqual([]);
    expect(revision).toMatchObject({
      newer: "neu.csv",
      older: "alt.csv",
      dates: ["2024-12-31"],
      contradiction: false,
      definition: [],
      counts: {neu: 1, geändert: 1, zurückgezogen: 1, "Definition geändert": 0},
      unchanged: 11
    });
    expect(revision!.changes.map(({kind, codes}) => [kind, codes["leistungsart"]])).toEqual([
      ["geändert", "insgesamt"],
      ["neu", "hlu"],
      ["zurückgezogen", "grundsicherung-erwerbsminderung"]
    ]);
    expect(revision!.changes[0]).toMatchObject({
      labels: ["31.12.2024", "Wuppertal", "Insgesamt"],
      before: {value: 56329, sign: "wert", place: {file: "alt.csv", row: 11, column: 5}},
      after: {value: 56334, sign: "wert", place: {file: "neu.csv", row: 11, column: 5}}
    });
  });

  it("is kept beside it, and holds", () => {
    deliver("alt.csv", revised({}, "01.10.2025"));
    deliver("neu.csv", revised({}, "15.12.2025"));
    expect(listDeliveries({exports, samples: null}).deliveries.map(({file, state}) => [file, state])).toEqual([
      ["alt.csv", "ersetzt"],
      ["neu.csv", "verwendet"]
    ]);
  });

  it("with the same Stand and other numbers contradicts it, and both are shown", () => {
    deliver("a.csv", revised({}, "01.10.2025"));
    deliver("b.csv", revised({4: "56334"}, "01.10.2025"));
    expect(differences()).toMatchObject([{contradiction: true, counts: {geändert: 1}}]);
  });

  it("with another unit has numbers of another definition", () => {
    deliver("alt.csv", revised({}, "01.10.2025"));
    const table = revised({4: "56334"}, "15.12.2025");
    deliver("neu.csv", {...table, headers: [...table.headers.slice(0, 3), Array<string>(8).fill("Personen")]});
    expect(differences()).toMatchObject([
      {
        definition: ["Die Einheit ist eine andere: Personen statt Anzahl."],
        counts: {geändert: 0, "Definition geändert": 1}
      }
    ]);
  });

  it("says nothing of copies and of other dates", () => {
    deliver("a.csv", revised({}, "01.10.2025"));
    deliver("b.csv", revised({}, "01.10.2025"));
    deliver("c.csv", benefitsTable(2023));
    expect(differences()).toEqual([]);
  });
});
