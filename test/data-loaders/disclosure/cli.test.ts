import {execFile} from "node:child_process";
import {mkdtemp, readFile, readdir, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {generateTable, threeLevels, twoLevels, uneven} from "./generate.js";
import {twoWay} from "./small.js";

const home = fileURLToPath(new URL("../../../", import.meta.url));
let folder = "";
const path = (file: string) => join(folder, file);

function call(script: string, ...args: string[]): Promise<{code: number; out: string; err: string}> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ["--import", "tsx", join(home, "data-loaders/disclosure", script), ...args],
      {cwd: home},
      (error, out, err) => resolve({code: error ? Number(error.code ?? 1) : 0, out, err})
    );
  });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "disclosure-"));
  const {cells, hierarchy} = twoWay({A: [18, 2], B: [14, 19], C: [12, 10], D: [11, 14]}, "mf");
  await writeFile(path("cells.csv"), cells);
  await writeFile(path("hier.csv"), hierarchy);
});

afterAll(() => rm(folder, {recursive: true, force: true}));

const files = () => ["--cells", path("cells.csv"), "--hierarchy", path("hier.csv"), "--threshold", "3"];

describe("npm run disclosure", () => {
  it("writes the input with primary and suppressed, prints the summary, and the audit passes what it wrote", async () => {
    const {code, out} = await call("cli.ts", ...files(), "--out", path("out.csv"));
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      cells: 15,
      primary: 1,
      secondary: 3,
      suppressed: 4,
      suppressedValue: 42,
      exact: 0,
      narrow: 0
    });
    const lines = (await readFile(path("out.csv"), "utf8")).trim().split("\n");
    expect(lines[0]).toBe("r,c,value,primary,suppressed");
    expect(lines.filter((line) => line.endsWith(",1"))).toEqual([
      "A,m,18,0,1",
      "A,f,2,1,1",
      "C,m,12,0,1",
      "C,f,10,0,1"
    ]);
    const again = await call(
      "audit-cli.ts",
      "--cells",
      path("out.csv"),
      "--hierarchy",
      path("hier.csv"),
      "--threshold",
      "3",
      "--flag",
      "suppressed"
    );
    expect([again.code, JSON.parse(again.out).publishable]).toEqual([0, true]);
  });

  it("hides the same cells whatever the rows are ordered by, after repair as well", async () => {
    const {cells, hierarchy} = generateTable(
      [threeLevels("geo", 3, 9, uneven), twoLevels("sex", 3, (i) => [20, 20, 1][i]!), threeLevels("age", 3, 7, uneven)],
      900,
      4
    );
    const [head, ...rows] = cells.trim().split("\n");
    const mixed = rows.toSorted((a, b) =>
      a.split("").toReversed().join("").localeCompare(b.split("").toReversed().join(""))
    );
    await writeFile(path("hier-order.csv"), hierarchy);
    const patterns = [];
    for (const [i, lines] of [rows, mixed].entries()) {
      await writeFile(path(`order-${i}.csv`), [head, ...lines].join("\n"));
      const given = ["--cells", path(`order-${i}.csv`), "--hierarchy", path("hier-order.csv"), "--threshold", "3"];
      const {code, out} = await call("cli.ts", ...given, "--out", path(`order-out-${i}.csv`));
      expect([code, JSON.parse(out).narrow]).toEqual([0, 0]);
      patterns.push((await readFile(path(`order-out-${i}.csv`), "utf8")).trim().split("\n").toSorted());
    }
    expect(patterns[1]).toEqual(patterns[0]);
  });

  it("rounds to multiples of the base where counts are small", async () => {
    const {code, out} = await call(
      "cli.ts",
      ...files(),
      "--method",
      "round",
      "--base",
      "3",
      "--out",
      path("rounded.csv")
    );
    expect([code, JSON.parse(out).maxError]).toEqual([0, 1]);
    expect(await readFile(path("rounded.csv"), "utf8")).toContain("A,f,2,3");
  });

  it("refuses bad input with a German sentence and exit code 1, and leaves no file behind", async () => {
    await writeFile(path("bad.csv"), "r,c,value\nA,m,drei\n");
    const {code, err, out} = await call(
      "cli.ts",
      "--cells",
      path("bad.csv"),
      "--hierarchy",
      path("hier.csv"),
      "--threshold",
      "3",
      "--out",
      path("never.csv")
    );
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("G115: Ein Wert ist keine Anzahl.");
    expect((await readdir(folder)).filter((file) => file.includes("never") || file.endsWith(".part"))).toEqual([]);
  });

  it("refuses a table whose parts and sums contradict one another", async () => {
    await writeFile(path("odd.csv"), (await readFile(path("cells.csv"), "utf8")).replace("T,T,100", "T,T,101"));
    const {code, err} = await call(
      "cli.ts",
      "--cells",
      path("odd.csv"),
      "--hierarchy",
      path("hier.csv"),
      "--threshold",
      "3",
      "--out",
      path("never.csv")
    );
    expect(code).toBe(1);
    expect(err).toContain("widersprechen einander");
  });
});

describe("npm run disclosure:audit", () => {
  it("exits 1 and names cell, value and equation", async () => {
    const text = await readFile(path("cells.csv"), "utf8");
    const flagged = text
      .split("\n")
      .map((line, i) => (i === 0 ? `${line},flag` : `${line},${line === "A,f,2" ? 1 : 0}`));
    await writeFile(path("flagged.csv"), flagged.join("\n"));
    const {code, out, err} = await call(
      "audit-cli.ts",
      "--cells",
      path("flagged.csv"),
      "--hierarchy",
      path("hier.csv"),
      "--threshold",
      "3",
      "--flag",
      "flag"
    );
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({hidden: 1, exact: 1, publishable: false});
    expect(err).toContain("G302: r=A, c=f ist genau berechenbar: 2");
    expect(err).toContain("Gleichung:");
  });
});
