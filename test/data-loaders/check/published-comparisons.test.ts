import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {publishedComparisons} from "../../../data-loaders/check/published-comparisons.js";
import {contracts} from "../../../data-loaders/providers/index.js";
import {goodDeliveries} from "../broken/good.js";

let exports: string;
const own = contracts.filter(({cube}) =>
  ["einwohner-wohnung", "mindestsicherung-leistungen", "einwohner-staaten", "auslaender-azr"].includes(cube.id)
);

beforeAll(async () => {
  exports = mkdtempSync(join(tmpdir(), "published-"));
  const good = await goodDeliveries();
  const write = (path: string, bytes: Uint8Array) => {
    mkdirSync(dirname(join(exports, path)), {recursive: true});
    writeFileSync(join(exports, path), bytes);
  };
  const housing = "statistikstelle/EW_Wohnung_2024.csv";
  write("a/wohnung.csv", good.bytes(housing));
  const revised = (lines: string[]) =>
    lines.map((line, i) =>
      i === 4
        ? line.replace(/;(\d+);(\d+)$/, (_, a: string, b: string) => `;${Number(a) + 1};${Number(b) - 1}`)
        : line.replace("15.02.2025", "15.03.2025")
    );
  write("b/wohnung.csv", good.lines(housing, revised));
  const benefits = "land-nrw/2024_22811-05i.csv";
  write("a/sgb2.csv", good.bytes(benefits));
  write(
    "b/sgb2.csv",
    good.lines(benefits, (lines) =>
      lines.map((line) =>
        line.replace("Stand: 15.12.2025", "Stand: 15.02.2026").replaceAll("45419", "45424").replace("56329", "56334")
      )
    )
  );
  write("a/staaten.csv", good.bytes("statistikstelle/EW_Staatengruppen_2024.csv"));
  write("a/azr.csv", good.bytes("land-nrw/2024_12521-03i.csv"));
});
afterAll(() => rmSync(exports, {recursive: true}));

const options = () => ({exports, samples: null, contracts: own});

describe("comparisons for the pages", () => {
  it("show revised cells of public tables, and of tables that arrive as counted only how many", () => {
    const {revisions} = publishedComparisons(options(), "rundung");
    const of = (cube: string) => revisions.find((one) => one.cube === cube)!;
    expect(of("mindestsicherung-leistungen").changes.length).toBeGreaterThan(0);
    expect(of("einwohner-wohnung")).toMatchObject({changes: [], counts: {geändert: 2}});
  });

  it("show no number of a register that is not yet protected, but how far it is from another", () => {
    const [result, ...others] = publishedComparisons(options(), "rundung").providers.filter(
      ({id}) => id === "azr-melderegister"
    );
    expect(others).toEqual([]);
    expect(result!.years).toEqual([{year: 2024, ratio: expect.closeTo(0.99, 5) as number, within: true}]);
  });

  it("show everything in the internal mode", () => {
    const {revisions, providers} = publishedComparisons(options(), "intern");
    expect(revisions.find((one) => one.cube === "einwohner-wohnung")!.changes).toHaveLength(2);
    expect(providers.find(({id}) => id === "azr-melderegister")!.years[0]).toHaveProperty("left");
  });
});
