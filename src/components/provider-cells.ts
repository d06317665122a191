import type {Cube} from "../indicators/engine/cube.js";
import {citedLines, loadCubes, type PageCube, pageCubes} from "./cubes.js";
import {dataTable} from "./data-table.js";
import type {ContractSummary} from "./delivery-types.js";
import {element} from "./dom.js";
import {type CellSample, placeWords, sampleCells} from "./provider-cell-sample.js";
import {rawLineButton} from "./raw-line-button.js";

/** The way from numbers of a table to their places; the cube is fetched when the reader opens it. */
export function cellSample(contract: ContractSummary): HTMLElement {
  const id = pageCubes.find((known) => known === contract.cube);
  if (id === undefined) {
    const why = contract.profile.single
      ? "Diese Tabelle nennt einzelne Schulen oder Einrichtungen. Sie verlässt den Rechner nicht, der die Seiten baut; gezeigt werden nur Kennzahlen über alle."
      : "Von dieser Tabelle wird auf den Seiten noch nichts gezeigt; sie steht für Abgleiche bereit.";
    return element("p", {class: "hinweis"}, why);
  }
  const details: HTMLDetailsElement = element(
    "details",
    {class: "aufklappen", ontoggle: () => details.children.length === 1 && details.append(placeOf(id, contract))},
    element("summary", {}, "Von der Zahl zur Zelle")
  );
  return details;
}

function placeOf(id: PageCube, contract: ContractSummary): HTMLElement {
  const box = element("div", {role: "status"}, "Wird geladen …");
  void loadCubes([id]).then(
    ([cube]) => {
      box.removeAttribute("role");
      box.replaceChildren(...(cube === undefined ? ["Noch nicht geliefert."] : sampleParts(cube, id, contract)));
    },
    () => box.replaceChildren("Die Zahlen ließen sich nicht laden.")
  );
  return box;
}

function sampleParts(cube: Cube, id: PageCube, {licence, title}: ContractSummary): Node[] {
  const cells = sampleCells(cube);
  const {protection} = cube.meta;
  const hint = protection
    ? `Diese Zahlen sind vor der Veröffentlichung gerundet (${protection.label}). Welche Zeile welche wahre Zahl enthält, bleibt auf dem Rechner, der die Seiten baut; dort zeigt sie „npm run inspect“.`
    : licence.public
      ? "Die Lizenz erlaubt, die Zeilen der Datei zu zeigen."
      : "Die Fundstelle ist genannt; die Zeilen selbst werden nicht gezeigt, weil die Datei nicht öffentlich ist.";
  const table = dataTable<CellSample>({
    caption: `Stichprobe: ${title}`,
    columns: [
      {label: "Was", cell: ({what}) => what},
      {label: "Wert", align: "rechts", cell: ({text}) => text},
      {label: "Datei", cell: ({file}) => element("code", {}, file)},
      ...(protection ? [] : [{label: "Fundstelle", cell: placeWords}]),
      ...(licence.public && !protection ? [{label: "Zeile", cell: (cell: CellSample) => lineButton(cell, id)}] : [])
    ],
    rows: cells
  });
  return [element("p", {class: "hinweis"}, hint), table];
}

function lineButton({delivery, file, line, column}: CellSample, cube: PageCube): HTMLElement {
  return rawLineButton({text: "zeigen", place: {cube, delivery, line, column}, file, lines: citedLines, columns: 5});
}
