import {mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import * as fc from "fast-check";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {codeEntries} from "../../../data-loaders/contract/codes.js";
import {assembleCube} from "../../../data-loaders/cube/assemble.js";
import {selectRevisions} from "../../../data-loaders/cube/revisions.js";
import {loadDeliveries} from "../../../data-loaders/deliveries/load.js";
import {workbookCodes} from "../../../data-loaders/formats/workbook/codes.js";

let exports: string;
beforeAll(() => void (exports = mkdtempSync(join(tmpdir(), "flat-"))));
afterAll(() => rmSync(exports, {recursive: true}));

const deliveryOf = (name: string, file: string) => readFileSync(`test/cases/${name}/lieferungen/${file}`);

function load(bytes: Uint8Array) {
  writeFileSync(join(exports, "lieferung"), bytes);
  return loadDeliveries({exports, samples: null})[0]!;
}

/** What a file says: its cells by codes, without their places. */
function contentOf(text: string): string[] {
  const {used} = selectRevisions(load(Buffer.from(text)).checked);
  const {meta, dimensions, length, wert, zeichen} = assembleCube(used);
  return Array.from({length}, (_, cell) =>
    [
      ...meta.dimensions.map(({id}) => dimensions[id]!.dictionary[dimensions[id]!.codes[cell]!]),
      wert[cell],
      zeichen[cell]
    ].join()
  ).sort();
}

/** A flat file with the slots of its four variables, and its rows, in another order. */
function reordered(text: string, slots: readonly number[], rows: readonly number[]): string {
  const [, ...lines] = text.trimEnd().split("\n");
  const [head] = text.split("\n");
  const moved = (line: string, isHead: boolean) => {
    const cells = line.split(";");
    const parts = slots.map((slot) => cells.slice(5 + 4 * slot, 9 + 4 * slot));
    const named = parts.map((part, i) => (isHead ? part.map((name) => name.replace(/^\d/, String(i + 1))) : part));
    return [...cells.slice(0, 5), ...named.flat(), ...cells.slice(21)].join(";");
  };
  return `${[moved(head!, true), ...rows.map((row) => moved(lines[row]!, false))].join("\n")}\n`;
}

describe("a flat file of GENESIS", () => {
  it("says the same whatever the order of its rows and of its variables", () => {
    const text = deliveryOf("genesis-flach", "schutzsuchende.csv").toString();
    const expected = contentOf(text);
    expect(expected.length).toBe(5);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([0, 1, 2, 3], {minLength: 4}),
        fc.shuffledSubarray([0, 1, 2, 3, 4, 5], {minLength: 6}),
        (slots, rows) => {
          expect(contentOf(reordered(text, slots, rows))).toEqual(expected);
        }
      ),
      {numRuns: 30}
    );
  });
});

const damage = fc.array(
  fc.record({
    at: fc.double({min: 0, max: 1, maxExcluded: true, noNaN: true}),
    remove: fc.nat(30),
    insert: fc.oneof(fc.constantFrom(";", '"', "\n", "-", "x", "*", "05124", "\0"), fc.string({maxLength: 4}))
  }),
  {minLength: 1, maxLength: 3}
);

describe.each([
  ["genesis-flach", "schutzsuchende.csv"],
  ["genesis-guete", "mz.csv"],
  ["bundesagentur-lang", "ba.csv"],
  ["hilfen-zwei-ausgaben", "2024.csv"],
  ["beschaeftigte-ohne-schluessel", "s.csv"]
])("damage to the delivery of %s", (name, file) => {
  it("is taken or refused with a known code and never crashes", () => {
    const bytes = deliveryOf(name, file);
    fc.assert(
      fc.property(damage, (cuts) => {
        let damaged: Buffer = bytes;
        for (const {at, remove, insert} of cuts) {
          const start = Math.floor(at * damaged.length);
          damaged = Buffer.concat([damaged.subarray(0, start), Buffer.from(insert), damaged.subarray(start + remove)]);
        }
        const {problems, checked} = load(damaged);
        for (const {code, message} of [...problems, ...checked.flatMap((delivery) => delivery.problems)]) {
          expect({...codeEntries, ...workbookCodes}).toHaveProperty(code);
          expect(message).not.toBe("");
        }
      }),
      {numRuns: 60}
    );
  });
});
