import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {loadCube} from "../../../data-loaders/cube/load.js";
import {bundesagenturSamples} from "../../../data-loaders/providers/bundesagentur/samples/index.js";
import {genesisSamples} from "../../../data-loaders/providers/genesis/samples/index.js";
import {writeSamples} from "../../../data-loaders/samples.js";
import {beschaeftigungsquote} from "../../../indicators/arbeit/arb-01-beschaeftigungsquote.js";
import {checkClaim, points, roseMoreThan} from "../../../indicators/claims/index.js";
import type {Cube} from "../../../indicators/engine/cube.js";
import {arbeit} from "../../../src/bericht/aussagen/arbeit/index.js";
import {bothGroups} from "../../../src/bericht/chapter.js";

/** What the city said of its report of 2025, up to a year of choice. */
function published(to?: string) {
  return roseMoreThan(2, {
    id: "presse",
    ...bothGroups(beschaeftigungsquote),
    from: "2015",
    ...(to === undefined ? {} : {to}),
    text: ({gruppe}) =>
      `Die Beschäftigungsquote ausländischer Staatsangehöriger stieg seit ${gruppe.from!.year} um ` +
      `${points(gruppe.to, gruppe.from!)}, mehr als doppelt so stark wie die der Deutschen.`
  });
}

describe("the sentence that the city published of its report of 2025", () => {
  const folder = mkdtempSync(join(tmpdir(), "bericht-"));
  let cubes: readonly Cube[];

  beforeAll(async () => {
    writeSamples(folder, [...(await bundesagenturSamples()), ...(await genesisSamples())]);
    const ids = ["beschaeftigte", "bevoelkerung-jahrgang"];
    cubes = ids.map((id) => loadCube(id, {exports: folder, samples: null}));
  }, 120_000);
  afterAll(() => rmSync(folder, {recursive: true}));

  it("has its rise of 12.4 points on the samples, but crosses the Zensus in the denominator", () => {
    const checked = checkClaim(published(), cubes);
    expect(checked.text).toContain("um 12,4\u00a0Prozentpunkte");
    expect(checked.state).toBe("bruch");
    expect(checked.reasons[0]).toContain("Zensus 2022 im Nenner des Vorjahres");
  });

  it("holds up to the last year before the break, under every variant that is delivered here", () => {
    const checked = checkClaim(published("2022"), cubes);
    expect(checked.state).toBe("gilt");
    expect(checked.variants.map(({outcome}) => outcome)).toEqual(["gilt", "gilt", "ohne-wert"]);
  });

  it("becomes false with a changed delivery, and says which values did it", () => {
    const changed = cubes.map((cube) => (cube.meta.id === "beschaeftigte" ? moreGermansIn2022(cube) : cube));
    const checked = checkClaim(published("2022"), changed);
    expect(checked.state).toBe("gilt-nicht");
    expect(checked.reasons[0]).toMatch(/Die Aussage gilt nicht: gruppe 35,\d.* vergleich 55,/);
  });

  it("has the sentences of the chapter with it", () => {
    const own = arbeit.claims.filter(({id}) => id.startsWith("arb-01"));
    expect(own.map((claim) => checkClaim(claim, cubes).state)).toEqual(own.map(() => "gilt"));
  });
});

/** The cube with a tenth more Deutsche in work in 2022. */
function moreGermansIn2022(cube: Cube): Cube {
  const [day, group] = [cube.dimensions["stichtag"]!, cube.dimensions["staatengruppe"]!];
  const wert = Float64Array.from(cube.wert, (value, cell) => {
    const hit = day.dictionary[day.codes[cell]!] === "2022-06-30" && group.dictionary[group.codes[cell]!] === "deutsch";
    return hit ? value * 1.1 : value;
  });
  return {...cube, wert};
}
