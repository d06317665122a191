import type {Cube} from "../../../indicators/engine/cube.js";
import {buildPages} from "./build-pages.js";
import type {CheckedRelease} from "./check-release.js";
import {environmentOf} from "./environment.js";
import {loadedJson} from "./published-cubes.js";
import type {EditionParts, PrintReport} from "./write-edition.js";

/** Everything that a release without faults is written from. */
export async function editionParts(
  {record, last, approvals, commit}: CheckedRelease,
  cubes: readonly Cube[],
  print: PrintReport,
  report: (line: string) => void
): Promise<EditionParts> {
  const {edition} = record;
  return {
    record,
    last,
    approvals,
    environment: await environmentOf(edition, edition.endsWith("-probe"), commit!),
    deliveries: await loadedJson("/data/lieferungen.json"),
    contracts: await loadedJson("/data/vertraege.json"),
    cubes,
    build: buildPages,
    print,
    report
  };
}
