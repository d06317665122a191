import {mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {Problem} from "../../contract/problem.js";
import {editionVariable} from "../../editions/editions.js";
import {removedAtExit} from "../../framework/interruption.js";
import {compareChecksums} from "../../../indicators/release/checksums.js";
import {checkRelease} from "./check-release.js";
import {editionParts} from "./edition-parts.js";
import {type Environment, environmentOf} from "./environment.js";
import {folderSums} from "./folder-sums.js";
import {changedDeliveries, readInternal} from "./internal-record.js";
import {readCommit} from "./git.js";
import {releaseProblem} from "./problem.js";
import {publishedCubes} from "./published-cubes.js";
import {type PrintReport, writeEdition} from "./write-edition.js";

/** Where Framework keeps what loaders have made. */
const cache = join("src", ".observablehq", "cache");

/**
 * Builds an edition again, from the deliveries on, and compares every byte. Needs the state of the project that the edition
 * names, its Node, its browser, its packages and its deliveries; says what differs if it has not.
 */
export async function rebuildEdition(
  folder: string,
  print: PrintReport,
  report: (line: string) => void
): Promise<readonly Problem[]> {
  const wanted = JSON.parse(readFileSync(join(folder, "umgebung.json"), "utf8")) as Environment;
  const different = await differentState(wanted);
  if (different.length > 0) return different;
  process.env[editionVariable] = wanted.edition;
  rmSync(cache, {recursive: true, force: true}); // what was made before would prove nothing
  const published = await publishedCubes(report);
  const year = wanted.edition.replace(/-probe$/, "");
  const release = checkRelease({year, trial: wanted.probe}, published);
  if (release.problems.length > 0) return release.problems;
  const temporary = mkdtempSync(join(tmpdir(), "ausgabe-"));
  const remove = removedAtExit(temporary);
  try {
    const again = join(temporary, wanted.edition);
    await writeEdition(again, await editionParts(release, published.cubes, print, report));
    return compareChecksums(folderSums(folder), folderSums(again)).map(({path, kind}) =>
      releaseProblem("F302", {file: join(folder, path)}, `Der zweite Bau gibt andere Bytes (${kind}).`)
    );
  } finally {
    remove();
  }
}

/** In what this machine is not as it was: commit, uncommitted changes, Node, browser, packages, deliveries. */
async function differentState(wanted: Environment): Promise<readonly Problem[]> {
  const commit = readCommit();
  if (commit === undefined)
    return [releaseProblem("F210", {file: ".git"}, "Kein git: Der Stand ist nicht festzustellen.")];
  const found = await environmentOf(wanted.edition, wanted.probe, commit);
  const labels = {commit: "Stand des Projekts", node: "Node", browser: "Browser", pakete: "package-lock.json"} as const;
  const differing = (Object.keys(labels) as (keyof typeof labels)[])
    .filter((key) => wanted[key] !== found[key])
    .map((key) => `${labels[key]}: ${found[key]} statt ${wanted[key]}`);
  const internal = readInternal(wanted.edition);
  const deliveries = internal === undefined ? [] : changedDeliveries(internal).map((text) => `Lieferung ${text}`);
  const all = [
    ...differing,
    ...(commit.changed.length > 0 ? [`nicht festgehaltene Änderungen, etwa ${commit.changed[0]}`] : []),
    ...deliveries
  ];
  return all.map((text) => releaseProblem("F306", {file: "umgebung.json"}, `Anders als bei der Freigabe: ${text}.`));
}
