import {FileAttachment} from "observablehq:stdlib";
import type {Cube} from "../indicators/engine/cube.js";
import {cubeFromArrow} from "../indicators/engine/cube-from-arrow.js";
import type {CubeId} from "../indicators/vocabulary/cubes.js";
import type {DeliveredLines, LineSource} from "./raw-line.js";

type Attachment = ReturnType<typeof FileAttachment>;

const files = {
  "auslaender-azr": {
    cube: FileAttachment("../data/auslaender-azr.arrow"),
    lines: FileAttachment("../data/zeilen/auslaender-azr.json")
  },
  "bevoelkerung-alter": {
    cube: FileAttachment("../data/bevoelkerung-alter.arrow"),
    lines: FileAttachment("../data/zeilen/bevoelkerung-alter.json")
  },
  "bevoelkerung-nationalitaet": {
    cube: FileAttachment("../data/bevoelkerung-nationalitaet.arrow"),
    lines: FileAttachment("../data/zeilen/bevoelkerung-nationalitaet.json")
  },
  mindestsicherungsquote: {
    cube: FileAttachment("../data/mindestsicherungsquote.arrow"),
    lines: FileAttachment("../data/zeilen/mindestsicherungsquote.json")
  },
  "mindestsicherung-leistungen": {
    cube: FileAttachment("../data/mindestsicherung-leistungen.arrow"),
    lines: FileAttachment("../data/zeilen/mindestsicherung-leistungen.json")
  }
} as const satisfies Partial<Record<CubeId, {cube: Attachment; lines: Attachment}>>;

/** The cubes that pages can show today. */
export type PageCube = keyof typeof files;

/** Fetches cubes that the data loaders have made; all of them unless named. */
export async function loadCubes(ids: readonly PageCube[] = Object.keys(files) as PageCube[]): Promise<Cube[]> {
  return Promise.all(ids.map(async (id) => cubeFromArrow(await files[id].cube.arrow())));
}

const read = new Map<string, Promise<DeliveredLines>>();

/** The delivered lines that a cube cites, read when first asked for. */
export const citedLines: LineSource = (cube) => {
  const found = read.get(cube) ?? files[cube as PageCube].lines.json<DeliveredLines>();
  read.set(cube, found);
  return found;
};
