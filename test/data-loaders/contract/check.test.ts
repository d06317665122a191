import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import * as fc from "fast-check";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {checkDelivery} from "../../../data-loaders/contract/check.js";
import {codeEntries} from "../../../data-loaders/contract/codes.js";
import type {CheckedDelivery} from "../../../data-loaders/contract/delivered.js";
import {DeliveryError} from "../../../data-loaders/contract/problem.js";
import {openDelivery} from "../../../data-loaders/formats/delivery.js";
import {contracts} from "../../../data-loaders/providers/index.js";
import {landNrwSamples} from "../../../data-loaders/providers/land-nrw/samples/index.js";

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "check-"))));
afterAll(() => rmSync(folder, {recursive: true}));

function check(bytes: Uint8Array, id: string): CheckedDelivery | DeliveryError {
  const path = join(folder, "lieferung.csv");
  writeFileSync(path, bytes);
  try {
    return checkDelivery(
      openDelivery(path),
      contracts.find((contract) => contract.id === `land-nrw-${id}`)!
    );
  } catch (error) {
    if (error instanceof DeliveryError) return error;
    throw error;
  }
}

const tables = ["12521-03i", "12411-09i", "12411-03-03-4", "22811-01i", "22811-05i"];
const sampleOf = (id: string) => landNrwSamples().find(({path}) => path === `land-nrw/2024_${id}.csv`)!.bytes;

const damage = fc.array(
  fc.record({
    at: fc.double({min: 0, max: 1, maxExcluded: true, noNaN: true}),
    remove: fc.nat(40),
    insert: fc.oneof(fc.constantFrom(";", '"', "\n", "-", ".", "05124", "\0"), fc.string({maxLength: 4}))
  }),
  {minLength: 1, maxLength: 4}
);

describe("checkDelivery", () => {
  it.each(tables)("either takes or refuses a damaged %s with known codes, and never crashes", (id) => {
    const bytes = sampleOf(id);
    fc.assert(
      fc.property(damage, (cuts) => {
        let damaged = Buffer.from(bytes);
        for (const {at, remove, insert} of cuts) {
          const start = Math.floor(at * damaged.length);
          damaged = Buffer.concat([
            damaged.subarray(0, start),
            Buffer.from(insert, "latin1"),
            damaged.subarray(start + remove)
          ]);
        }
        const {problems, ...result} = check(damaged, id);
        for (const {code, message} of problems) {
          expect(Object.keys(codeEntries)).toContain(code);
          expect(message).not.toBe("");
        }
        const refused = problems.some(({severity}) => severity === "error");
        expect("cells" in result && result.cells !== undefined).toBe(!refused);
      }),
      {numRuns: 60}
    );
  });

  it.each(tables)("refuses %s cut off anywhere before its last line but one", (id) => {
    const bytes = sampleOf(id);
    const licence = Buffer.from(bytes).lastIndexOf("©", undefined, "latin1");
    fc.assert(
      fc.property(fc.integer({min: 1, max: licence - 1}), (length) => {
        expect(check(bytes.subarray(0, length), id).problems.some(({severity}) => severity === "error")).toBe(true);
      }),
      {numRuns: 40}
    );
  });

  it("finds that any one number of a table without rounding was changed, where parts add up to it", () => {
    const text = Buffer.from(sampleOf("12411-09i")).toString("latin1");
    fc.assert(
      fc.property(fc.nat(90), fc.integer({min: 1, max: 9}), (age, more) => {
        const changed = text.replace(/^(31\.12\.2024;05124;.*)$/m, (line) => {
          const cells = line.split(";");
          cells[4 + age] = String(Number(cells[4 + age]) + more);
          return cells.join(";");
        });
        const {problems} = check(Buffer.from(changed, "latin1"), "12411-09i");
        expect(problems.map(({code}) => code)).toEqual(["P301"]);
      }),
      {numRuns: 30}
    );
  });
});
