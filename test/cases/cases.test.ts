import {existsSync, readdirSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {formatProblem} from "../../data-loaders/contract/problem.js";
import {buildCube} from "../../data-loaders/cube/load.js";
import {listDeliveries} from "../../data-loaders/deliveries/list.js";
import {loadDeliveries} from "../../data-loaders/deliveries/load.js";
import {cubeIds} from "../../data-loaders/providers/index.js";
import {cubeText} from "./cube-text.js";

// Each folder holds deliveries and what becomes of them: `meldungen.txt`, and a
// text of every cube that they fill. A new case is a new folder.
const folder = "test/cases";
const cases = readdirSync(folder).filter((name) => existsSync(join(folder, name, "lieferungen")));

describe.each(cases)("deliveries of the case “%s”", (name) => {
  const options = {exports: join(folder, name, "lieferungen"), samples: null};

  it("are judged as written down", async () => {
    const {deliveries} = listDeliveries(options);
    const lines = deliveries.flatMap(({file, state, problems}) =>
      [`${file}: ${state}`].concat(problems.map((problem) => formatProblem(problem).replace(/^/gm, "  ")))
    );
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(`${name}/meldungen.txt`);
  });

  it("fill the cubes as written down, and no others", async () => {
    const files = loadDeliveries(options);
    const cubes = cubeIds.flatMap((id) => buildCube(id, files).cube ?? []);
    for (const cube of cubes) await expect(cubeText(cube)).toMatchFileSnapshot(`${name}/${cube.meta.id}.txt`);
    const written = readdirSync(join(folder, name)).filter((file) => file.endsWith(".txt") && file !== "meldungen.txt");
    expect(cubes.map(({meta}) => `${meta.id}.txt`).sort()).toEqual(written.sort());
  });
});
