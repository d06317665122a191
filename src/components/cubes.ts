import {FileAttachment} from "observablehq:stdlib";
import {tableFromIPC} from "@uwdata/flechette";
import type {Indicator} from "../indicators/definition/indicator.js";
import {providersOf} from "../indicators/definition/selections.js";
import type {Cube} from "../indicators/engine/cube.js";
import {cubeFromArrow} from "../indicators/engine/cube-from-arrow.js";
import type {SelectableCubes} from "../indicators/vocabulary/cubes.js";
import type {DeliveredLines, LineSource} from "./raw-line.js";

type Attachment = ReturnType<typeof FileAttachment>;

/**
 * Every cube that the site may ship, as bytes: with any other method Framework would send its own Arrow along. Tables of single schools and facilities are not among them.
 */
const files = {
  "auslaender-azr": () => FileAttachment("../data/auslaender-azr.arrow").arrayBuffer(),
  "bevoelkerung-alter": () => FileAttachment("../data/bevoelkerung-alter.arrow").arrayBuffer(),
  "bevoelkerung-nationalitaet": () => FileAttachment("../data/bevoelkerung-nationalitaet.arrow").arrayBuffer(),
  mindestsicherungsquote: () => FileAttachment("../data/mindestsicherungsquote.arrow").arrayBuffer(),
  "mindestsicherung-leistungen": () => FileAttachment("../data/mindestsicherung-leistungen.arrow").arrayBuffer(),
  schutzsuchende: () => FileAttachment("../data/schutzsuchende.arrow").arrayBuffer(),
  "arbeitslose-migrationshintergrund": () =>
    FileAttachment("../data/arbeitslose-migrationshintergrund.arrow").arrayBuffer(),
  "einwohner-migration": () => FileAttachment("../data/einwohner-migration.arrow").arrayBuffer(),
  "einwohner-staaten": () => FileAttachment("../data/einwohner-staaten.arrow").arrayBuffer(),
  "einwohner-wohnung": () => FileAttachment("../data/einwohner-wohnung.arrow").arrayBuffer(),
  "einwohner-herkunft": () => FileAttachment("../data/einwohner-herkunft.arrow").arrayBuffer(),
  "einwohner-bezugsland": () => FileAttachment("../data/einwohner-bezugsland.arrow").arrayBuffer(),
  wanderungen: () => FileAttachment("../data/wanderungen.arrow").arrayBuffer(),
  "einwohner-wohndauer": () => FileAttachment("../data/einwohner-wohndauer.arrow").arrayBuffer(),
  "auslaender-titel": () => FileAttachment("../data/auslaender-titel.arrow").arrayBuffer(),
  einbuergerungen: () => FileAttachment("../data/einbuergerungen.arrow").arrayBuffer(),
  einbuergerungsverfahren: () => FileAttachment("../data/einbuergerungsverfahren.arrow").arrayBuffer(),
  "chancen-aufenthalt": () => FileAttachment("../data/chancen-aufenthalt.arrow").arrayBuffer(),
  schueler: () => FileAttachment("../data/schueler.arrow").arrayBuffer(),
  uebergaenge: () => FileAttachment("../data/uebergaenge.arrow").arrayBuffer(),
  schulabgaenge: () => FileAttachment("../data/schulabgaenge.arrow").arrayBuffer(),
  erstfoerderung: () => FileAttachment("../data/erstfoerderung.arrow").arrayBuffer(),
  "kita-kinder": () => FileAttachment("../data/kita-kinder.arrow").arrayBuffer(),
  "kita-konzentration": () => FileAttachment("../data/kita-konzentration.arrow").arrayBuffer(),
  gewerbeanzeigen: () => FileAttachment("../data/gewerbeanzeigen.arrow").arrayBuffer(),
  "einbuergerungen-amtlich": () => FileAttachment("../data/einbuergerungen-amtlich.arrow").arrayBuffer(),
  "schueler-amtlich": () => FileAttachment("../data/schueler-amtlich.arrow").arrayBuffer(),
  auszubildende: () => FileAttachment("../data/auszubildende.arrow").arrayBuffer(),
  "bevoelkerung-jahrgang": () => FileAttachment("../data/bevoelkerung-jahrgang.arrow").arrayBuffer(),
  "mikrozensus-migration": () => FileAttachment("../data/mikrozensus-migration.arrow").arrayBuffer(),
  "grundsicherung-alter": () => FileAttachment("../data/grundsicherung-alter.arrow").arrayBuffer(),
  "kita-kinder-amtlich": () => FileAttachment("../data/kita-kinder-amtlich.arrow").arrayBuffer(),
  asylbewerberleistungen: () => FileAttachment("../data/asylbewerberleistungen.arrow").arrayBuffer(),
  wohnversorgung: () => FileAttachment("../data/wohnversorgung.arrow").arrayBuffer(),
  wohnflaeche: () => FileAttachment("../data/wohnflaeche.arrow").arrayBuffer(),
  leistungsberechtigte: () => FileAttachment("../data/leistungsberechtigte.arrow").arrayBuffer(),
  "leistungsberechtigte-ba": () => FileAttachment("../data/leistungsberechtigte-ba.arrow").arrayBuffer(),
  "elb-erwerb": () => FileAttachment("../data/elb-erwerb.arrow").arrayBuffer(),
  "elb-bezugsdauer": () => FileAttachment("../data/elb-bezugsdauer.arrow").arrayBuffer(),
  integrationen: () => FileAttachment("../data/integrationen.arrow").arrayBuffer(),
  "elb-durchschnitt": () => FileAttachment("../data/elb-durchschnitt.arrow").arrayBuffer(),
  beschaeftigte: () => FileAttachment("../data/beschaeftigte.arrow").arrayBuffer(),
  minijobs: () => FileAttachment("../data/minijobs.arrow").arrayBuffer(),
  arbeitslose: () => FileAttachment("../data/arbeitslose.arrow").arrayBuffer(),
  erwerbspersonen: () => FileAttachment("../data/erwerbspersonen.arrow").arrayBuffer(),
  "arbeitslose-quartier": () => FileAttachment("../data/arbeitslose-quartier.arrow").arrayBuffer(),
  medianentgelt: () => FileAttachment("../data/medianentgelt.arrow").arrayBuffer(),
  entgeltklassen: () => FileAttachment("../data/entgeltklassen.arrow").arrayBuffer(),
  ausbildungsbewerber: () => FileAttachment("../data/ausbildungsbewerber.arrow").arrayBuffer()
} as const satisfies Partial<Record<keyof SelectableCubes, () => Promise<ArrayBuffer>>>;

/** Delivered lines of tables under a public licence; of the others no line leaves the machine that builds the site. */
const lineFiles = {
  "auslaender-azr": FileAttachment("../data/zeilen/auslaender-azr.json"),
  "bevoelkerung-alter": FileAttachment("../data/zeilen/bevoelkerung-alter.json"),
  "bevoelkerung-nationalitaet": FileAttachment("../data/zeilen/bevoelkerung-nationalitaet.json"),
  mindestsicherungsquote: FileAttachment("../data/zeilen/mindestsicherungsquote.json"),
  "mindestsicherung-leistungen": FileAttachment("../data/zeilen/mindestsicherung-leistungen.json"),
  schutzsuchende: FileAttachment("../data/zeilen/schutzsuchende.json"),
  "einbuergerungen-amtlich": FileAttachment("../data/zeilen/einbuergerungen-amtlich.json"),
  "schueler-amtlich": FileAttachment("../data/zeilen/schueler-amtlich.json"),
  auszubildende: FileAttachment("../data/zeilen/auszubildende.json"),
  "bevoelkerung-jahrgang": FileAttachment("../data/zeilen/bevoelkerung-jahrgang.json"),
  "mikrozensus-migration": FileAttachment("../data/zeilen/mikrozensus-migration.json"),
  "grundsicherung-alter": FileAttachment("../data/zeilen/grundsicherung-alter.json"),
  "kita-kinder-amtlich": FileAttachment("../data/zeilen/kita-kinder-amtlich.json"),
  asylbewerberleistungen: FileAttachment("../data/zeilen/asylbewerberleistungen.json"),
  wohnversorgung: FileAttachment("../data/zeilen/wohnversorgung.json"),
  wohnflaeche: FileAttachment("../data/zeilen/wohnflaeche.json")
} as const satisfies Partial<Record<keyof SelectableCubes, Attachment>>;

/** A cube that pages can fetch. */
export type PageCube = keyof typeof files;

/** All of them. */
export const pageCubes = Object.keys(files) as readonly PageCube[];

const fetched = new Map<PageCube, Promise<Cube | undefined>>();

/** Fetches cubes that the data loaders have made, all unless named, each once per page; those without a delivery are left out. */
export async function loadCubes(ids: readonly PageCube[] = pageCubes): Promise<Cube[]> {
  const cubes = await Promise.all(ids.map(fetchCube));
  return cubes.filter((cube) => cube !== undefined);
}

/** The cubes that indicators read under any of their choices. */
export async function loadCubesOf(indicators: readonly Indicator[]): Promise<Cube[]> {
  const wanted = new Set(indicators.flatMap((indicator) => providersOf(indicator).map(({cube}) => cube)));
  return loadCubes(pageCubes.filter((id) => wanted.has(id)));
}

function fetchCube(id: PageCube): Promise<Cube | undefined> {
  const known = fetched.get(id);
  if (known !== undefined) return known;
  const cube = files[id]().then((bytes) => (bytes.byteLength === 0 ? undefined : cubeFromArrow(tableFromIPC(bytes))));
  fetched.set(id, cube);
  return cube;
}

const read = new Map<string, Promise<DeliveredLines>>();

/** The delivered lines that a cube cites, read when first asked for. */
export const citedLines: LineSource = (cube) => {
  const file = Object.hasOwn(lineFiles, cube) ? lineFiles[cube as keyof typeof lineFiles] : undefined;
  const found = read.get(cube) ?? file?.json<DeliveredLines>() ?? Promise.resolve({deliveries: []});
  read.set(cube, found);
  return found;
};
