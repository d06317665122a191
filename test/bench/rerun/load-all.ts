import {LoaderResolver} from "@observablehq/framework/dist/loader.js";
import {singleUnits} from "../../../indicators/vocabulary/dimensions.js";
import {setUpFramework} from "../../../data-loaders/framework/setup.js";
import {contracts} from "../../../data-loaders/providers/index.js";

/**
 * Asks for every file that loaders make of deliveries, as a build of the project in the working directory does, and
 * prints those that were made anew as JSON.
 */
const made: string[] = [];
setUpFramework({watching: false, report: (line) => made.push(line)});
const resolver = new (LoaderResolver as unknown as new (options: {root: string}) => LoaderResolver)({root: "src"});
const published = contracts.filter(({cube}) => !cube.dimensions.some(({id}) => Object.hasOwn(singleUnits, id)));
const cubes = [...new Set(published.map(({cube}) => cube.id))];
const targets = [
  ...cubes.map((id) => `/data/${id}.arrow`),
  ...cubes.map((id) => `/data/zeilen/${id}.json`),
  "/data/lieferungen.json"
];
const start = performance.now();
const atOnce = 2;
const waiting = [...targets];
await Promise.all(
  Array.from({length: atOnce}, async () => {
    for (let target = waiting.shift(); target !== undefined; target = waiting.shift()) {
      const loader = resolver.find(target);
      if (loader === undefined) throw new Error(`no loader: ${target}`);
      await loader.load();
    }
  })
);
const seconds = (performance.now() - start) / 1e3;
console.log(JSON.stringify({targets: targets.length, seconds, made: made.map((line) => line.split(" ")[0])}));
