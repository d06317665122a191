import {tableFromIPC as tableOfPage} from "@uwdata/flechette";
import {tableFromIPC} from "apache-arrow";
import {describe, expect, it} from "vitest";
import {cubeToIpc, packedCube} from "../../../data-loaders/arrow/cube.js";
import {cubeFromArrow} from "../../../indicators/engine/cube-from-arrow.js";
import type {Cube} from "../../../indicators/engine/cube.js";
import {makeCube} from "../../indicators/cubes.js";

const numbers = [0, 1, 127, 128, 255, 256, 65_535, 65_536, 16_777_216, 2_147_483_647, -1, -70_000];
const cube = makeCube({
  id: "leute",
  dimensions: {gruppe: numbers.map((_, i) => `g${i}`).concat("geheim")},
  cells: [...numbers.map((value, i) => [`g${i}`, value] as const), ["geheim", "geheim"] as const]
});
const scattered: Cube = {
  ...cube,
  herkunft: {...cube.herkunft, zeile: Int32Array.from(cube.herkunft.zeile, (_, i) => (i * 7919) % 101)}
};
const read = (bytes: Uint8Array) => cubeFromArrow(tableFromIPC(bytes));

describe("packedCube", () => {
  it("is read as the same cube: values of any size and sign, lines in any order, signs", () => {
    const [packed, plain] = [read(packedCube(scattered)), read(cubeToIpc(scattered))];
    expect([...packed.wert]).toEqual([...numbers, 0]);
    expect(packed).toEqual(plain);
  });

  it("is read alike by the reader that pages use", () => {
    const hidden = {...scattered, herkunft: {...scattered.herkunft, blatt: cube.dimensions["gruppe"]!}};
    for (const bytes of [packedCube(scattered), cubeToIpc(scattered), packedCube(hidden)]) {
      expect(cubeFromArrow(tableOfPage(bytes))).toEqual(read(bytes));
    }
  });

  it("keeps values that are no whole numbers as they are", () => {
    const rates = makeCube({
      id: "quoten",
      dimensions: {tag: ["a", "b"]},
      cells: [
        ["a", 0.5],
        ["b", "geheim"]
      ]
    });
    expect([...read(packedCube(rates)).wert]).toEqual([0.5, 0]);
  });

  it("leaves nothing to be read under a missing value, in none of its bytes", () => {
    const secret = {...cube, wert: Int32Array.from(cube.wert, (value, i) => (i === numbers.length ? 70_003 : value))};
    const table = tableFromIPC(packedCube(secret));
    const under = [0, 1, 2, 3].map((k) => table.getChild(`wert.${k}`)!.data[0]!.values[numbers.length] as number);
    expect(under).toEqual([0, 0, 0, 0]);
    expect(table.getChild("wert.0")!.get(numbers.length)).toBeNull();
  });

  it("gives the same bytes for the same cube", () => {
    expect(packedCube(scattered)).toEqual(packedCube(scattered));
  });
});
