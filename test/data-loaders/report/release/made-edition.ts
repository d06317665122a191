import {mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import type {EditionParts} from "../../../../data-loaders/report/release/write-edition.js";
import {makeCube} from "../../../indicators/cubes.js";

/** Writes files below a folder: path and text. */
export function put(target: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(target, name, ".."), {recursive: true});
    writeFileSync(join(target, name), text);
  }
}

/** What a small edition is made of, without building and printing anything. */
export const parts: EditionParts = {
  record: {format: 1, edition: "2026", definitions: [], series: [], chapters: [], cubes: []},
  last: {format: 1, edition: "2024", definitions: [], series: [], chapters: [], cubes: []},
  environment: {
    edition: "2026",
    probe: false,
    commit: "abc",
    stand: "2026-11-29",
    node: "v20",
    browser: "Chromium 1",
    pakete: "0"
  },
  approvals: [],
  deliveries: {deliveries: []},
  contracts: [],
  cubes: [
    makeCube({
      id: "probe",
      dimensions: {stichtag: ["2024-12-31"], gruppe: ["=1", "b"]},
      cells: [
        ["2024-12-31", "=1", 12.5],
        ["2024-12-31", "b", "geheim"]
      ]
    })
  ],
  build: async (target) => put(target, {"index.html": "<p>Größe</p>", "bericht/arbeit.html": "<p>1</p>"}),
  print: async ({out}) => {
    put(out, {"arbeit.pdf": "%PDF"});
    return [{chapter: "arbeit", path: join(out, "arbeit.pdf"), marks: [], problems: []}];
  },
  report: () => {}
};
