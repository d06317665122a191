import {readFileSync} from "node:fs";
import {join} from "node:path";
import {readConfig} from "@observablehq/framework/dist/config.js";
import {tableFromIPC} from "apache-arrow";
import type {Problem} from "../../contract/problem.js";
import {LoaderError} from "../../framework/loaders.js";
import {makeSamples} from "../../framework/samples.js";
import {setUpFramework} from "../../framework/setup.js";
import {contracts} from "../../providers/index.js";
import {providersOf} from "../../../indicators/definition/selections.js";
import type {Cube} from "../../../indicators/engine/cube.js";
import {cubeFromArrow} from "../../../indicators/engine/cube-from-arrow.js";
import {indicators} from "../../../indicators/index.js";
import {singleUnits} from "../../../indicators/vocabulary/dimensions.js";
import {releaseProblem} from "./problem.js";

/** Cubes as the pages get them, and why some could not be made. */
export interface PublishedCubes {
  readonly cubes: readonly Cube[];
  readonly problems: readonly Problem[];
}

/** So many loaders run side by side. */
const atOnce = 2;

/**
 * The cubes that the catalogue reads, through the same loaders and the same gate as the pages: what lies in the cache and is
 * still right is taken, so that a second look takes seconds. What nobody has delivered is left out.
 */
export async function publishedCubes(report: (line: string) => void): Promise<PublishedCubes> {
  await makeSamples();
  setUpFramework({watching: false, report});
  const {root, loaders} = await readConfig();
  const cubes = new Map<string, Cube>();
  const problems: Problem[] = [];
  const waiting = cubeIds();
  const work = async (): Promise<void> => {
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      try {
        const path = await loaders.find(`/data/${id}.arrow`)!.load();
        const bytes = readFileSync(join(root, path));
        if (bytes.byteLength > 0) cubes.set(id, cubeFromArrow(tableFromIPC(bytes)));
      } catch (error) {
        if (!(error instanceof LoaderError)) throw error;
        problems.push(releaseProblem("F214", {file: `${id}.arrow`}, error.message));
      }
    }
  };
  await Promise.all(Array.from({length: atOnce}, work));
  return {cubes: cubeIds().flatMap((id) => cubes.get(id) ?? []), problems};
}

/** A file of the site that a loader writes, as its pages get it. Throws a LoaderError where it cannot be made. */
export async function loadedJson(path: string): Promise<unknown> {
  const {root, loaders} = await readConfig();
  return JSON.parse(readFileSync(join(root, await loaders.find(path)!.load()), "utf8"));
}

/** What the catalogue reads and a page may have: tables of single schools and facilities never leave the machine. */
function cubeIds(): string[] {
  const read = new Set(indicators.flatMap((indicator) => providersOf(indicator).map(({cube}) => cube)));
  const allowed = contracts.filter(({cube}) => !cube.dimensions.some(({id}) => Object.hasOwn(singleUnits, id)));
  return [...new Set(allowed.map(({cube}) => cube.id))].filter((id) => read.has(id)).sort();
}
