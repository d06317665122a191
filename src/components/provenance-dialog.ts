import {capitalise, formatDate, formatNumber} from "../indicators/definition/german.js";
import type {PartProvenance, Provenance} from "../indicators/engine/provenance.js";
import {carriesUnit} from "./carries-unit.js";
import {cellTable} from "./cell-table.js";
import {openDialog} from "./dialog.js";
import {element} from "./dom.js";
import {sampleMark} from "./figure-frame.js";
import type {LineSource} from "./raw-line.js";

const shownCells = 12;
const addends = 8;
const mostOpen = 3;

/** Opens “Woher kommt diese Zahl?” for one number: formula, every cell, and each cell’s row as it stands in its file. */
export function showProvenance(provenance: Provenance, lines: LineSource): void {
  const {entry, text, unit, formula, denominator, tolerance, warnings, inputs} = provenance;
  openDialog(
    "Woher kommt diese Zahl?",
    element(
      "p",
      {class: "gefragt"},
      element("strong", {}, text),
      carriesUnit(text, unit) ? " " : ` ${unit} `,
      entry.map((d) => d.label).join(", ")
    ),
    (denominator || inputs) &&
      element("div", {class: "formel"}, element("div", {}, formula.words), element("div", {}, formula.values)),
    tolerance && element("p", {}, tolerance),
    ...warnings.map(({message}) => element("p", {class: "wirkung"}, message)),
    ...(inputs ? inputSections(inputs, lines) : parts(provenance, lines))
  );
}

function parts(provenance: Provenance, lines: LineSource, name = ""): (HTMLElement | undefined)[] {
  const {numerator, denominator} = provenance;
  return [
    part(`${denominator ? "Zähler" : "Wert"}${name}`, numerator, provenance, lines),
    denominator && part(`Nenner${name}`, denominator, provenance, lines)
  ];
}

type Inputs = NonNullable<Provenance["inputs"]>;

/** What the number is made of, each below its formula; of many, each opens by itself. */
function inputSections(inputs: Inputs, lines: LineSource): (HTMLElement | undefined)[] {
  if (inputs.length <= mostOpen) {
    return inputs.flatMap((input) => [element("p", {class: "formel"}, headOf(input)), ...inputParts(input, lines)]);
  }
  return inputs.map((input) => later(headOf(input), () => element("div", {}, ...inputParts(input, lines))));
}

function headOf({label, provenance}: Inputs[number]): string {
  return `${label}: ${provenance.formula.values}`;
}

/** Its own parts, or what it is made of in its turn. */
function inputParts({label, provenance}: Inputs[number], lines: LineSource): (HTMLElement | undefined)[] {
  return provenance.inputs ? inputSections(provenance.inputs, lines) : parts(provenance, lines, ` (${label})`);
}

function part(
  role: string,
  {cube, title, register, citation, protection, words, cells, missing, value, terms}: PartProvenance,
  {entry}: Provenance,
  lines: LineSource
): HTMLElement {
  const place = {cube, lines, known: new Set(entry.map(({dimension}) => dimension))};
  const rest = cells.slice(shownCells);
  return element(
    "section",
    {},
    element("h3", {}, `${role}: ${words}`),
    element(
      "p",
      {},
      `Aus dem Datenwürfel „${title}“, Quelle ${register}: ${cells.length === 1 ? "eine Zelle" : `${formatNumber(cells.length)} Zellen`}.`
    ),
    value !== null &&
      cells.length > 1 &&
      cells.length <= addends &&
      (terms ?? []).every(({weight}) => weight === 1) &&
      element(
        "p",
        {class: "formel"},
        `${cells.map((cell) => formatNumber(cell.value ?? 0)).join(" + ")} = ${formatNumber(value)}`
      ),
    terms && termList(terms),
    cellTable(`Gelieferte Zellen: ${role}`, cells.slice(0, shownCells), place),
    rest.length > 0 &&
      later(`Weitere ${formatNumber(rest.length)} Zellen`, () =>
        cellTable(`Weitere gelieferte Zellen: ${role}`, rest, place)
      ),
    missing.length > 0 &&
      element("p", {}, `Nicht geliefert: ${missing.map((codes) => codes.map((c) => c.label).join(", ")).join("; ")}`),
    ...deliveries(cells),
    ...(protection
      ? [element("p", {class: "hinweis"}, [`${capitalise(protection.label)}.`, ...protection.notes].join(" "))]
      : []),
    element("p", {class: "quelle"}, `Zu zitieren als: ${citation}`)
  );
}

/** The selections that a part is added up from, with what each counts. */
function termList(terms: NonNullable<PartProvenance["terms"]>): HTMLElement {
  return element(
    "ul",
    {},
    ...terms.map(({weight, words, value}) =>
      element(
        "li",
        {},
        `${formatNumber(weight, [0, 3])} × ${words}: ${value === null ? "kein Wert" : formatNumber(value)}`
      )
    )
  );
}

function deliveries(cells: PartProvenance["cells"]): HTMLElement[] {
  const distinct = new Map(cells.map(({delivery}) => [delivery.id, delivery]));
  return [...distinct.values()].map(({file, tableCode, title, state, licence, sha256, sample}) =>
    element(
      "p",
      {class: "quelle"},
      sample && sampleMark(),
      ` Lieferung ${file}: Tabelle ${tableCode}, ${title}.`,
      state && ` Stand ${formatDate(state)}.`,
      ` ${licence} Prüfsumme (SHA-256) `,
      element("code", {}, sha256)
    )
  );
}

/** Something that is made only when someone opens it. */
function later(summary: string, make: () => HTMLElement): HTMLElement {
  const details: HTMLDetailsElement = element(
    "details",
    {class: "aufklappen", ontoggle: () => details.children.length === 1 && details.append(make())},
    element("summary", {}, summary)
  );
  return details;
}
