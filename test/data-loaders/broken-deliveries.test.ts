import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {buildCube} from "../../data-loaders/cube/load.js";
import {loadDeliveries} from "../../data-loaders/deliveries/load.js";
import {listDeliveries, type DeliveryEntry, type DeliveryList} from "../../data-loaders/deliveries/list.js";
import type {Breakage} from "./broken/breakage.js";
import {correctionBreakages} from "./broken/correction-breakages.js";
import {goodDeliveries, type Good} from "./broken/good.js";
import {asLibreOffice, savedByExcelJs, savedBySheetJs} from "./broken/other-programs.js";
import {textBreakages} from "./broken/text-breakages.js";
import {workbookBreakages} from "./broken/workbook-breakages.js";

let root: string;
let good: Good;
let count = 0;
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "broken-"));
  good = await goodDeliveries();
});
afterAll(() => rmSync(root, {recursive: true}));

const breakages: readonly Breakage[] = [...textBreakages, ...workbookBreakages, ...correctionBreakages];

/** What becomes of a broken delivery, alone in the folder of deliveries. */
function deliver({make, name = "lieferung.dat"}: Breakage): DeliveryList {
  const exports = join(root, String(++count));
  mkdirSync(exports);
  const made = make(good);
  const files = made instanceof Uint8Array ? [{name, bytes: made}] : made;
  for (const file of files) writeFileSync(join(exports, file.name), file.bytes);
  const list = listDeliveries({exports, samples: null});
  rmSync(exports, {recursive: true});
  return list;
}

function judged({deliveries}: DeliveryList, {file}: Breakage): DeliveryEntry {
  const entry = deliveries.find((one) => file === undefined || one.file === file);
  if (entry === undefined) throw new Error(`no such delivery: ${file}`);
  return entry;
}

describe("a broken delivery", () => {
  it("is known in at least 60 kinds, each of its own", () => {
    expect(new Set(breakages.map(({what}) => what)).size).toBe(breakages.length);
    expect(breakages.length).toBeGreaterThanOrEqual(60);
  });

  it.each(breakages.map((breakage) => [breakage.code, breakage.what, breakage] as const))(
    "gets %s with place and advice, and no wrong number passes: %s",
    (code, _, breakage) => {
      const list = deliver(breakage);
      const {state = "zurückgewiesen", sheet, row, column, raw} = breakage;
      const entry = judged(list, breakage);
      const found = entry.problems.find((problem) => problem.code === code);
      expect(found, entry.problems.map((problem) => problem.code).join(", ")).toBeDefined();
      expect(found!.place).toMatchObject({
        file: code === "K433" ? `${entry.file}.korrektur.json` : entry.file,
        ...(sheet !== undefined && {sheet}),
        ...(row !== undefined && {row}),
        ...(column !== undefined && {column}),
        ...(raw !== undefined && {raw})
      });
      expect(found!.message).toMatch(/^[A-ZÄÖÜ„].*[.!]$/s);
      expect(found!.advice).toMatch(/[.!]$/);
      expect(entry.state).toBe(state);
      if (state === "verwendet") return;
      for (const cube of list.cubes) expect(cube.deliveries).not.toContain(entry.id);
    }
  );
});

describe("a workbook that another program saved", () => {
  const path = "bundesagentur/ba_arbeitslose-quartiere_2024-12.xlsx";
  const programs: [string, (bytes: Buffer) => Buffer | Promise<Buffer>][] = [
    ["ExcelJS, in the shape of Excel", savedByExcelJs],
    ["SheetJS as XLSX", (bytes) => savedBySheetJs(bytes, "xlsx")],
    ["SheetJS as XLS", (bytes) => savedBySheetJs(bytes, "biff8")],
    ["LibreOffice, imitated", () => asLibreOffice(good, path)]
  ];

  it.each(programs)("has the same cells, signs and places: %s", async (_, save) => {
    const original = good.bytes(path);
    const [before, after] = [original, await save(original)].map((bytes) => {
      const exports = join(root, String(++count));
      mkdirSync(exports);
      writeFileSync(join(exports, "lieferung.xlsx"), bytes);
      return buildCube("arbeitslose-quartier", loadDeliveries({exports, samples: null})).cube!;
    });
    expect(after).toBeDefined();
    expect(after!.length).toBe(720);
    for (const column of ["wert", "zeichen"] as const) expect(after![column]).toEqual(before![column]);
    expect(after!.dimensions).toEqual(before!.dimensions);
    expect(after!.herkunft).toEqual(before!.herkunft);
  });
});
