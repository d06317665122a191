import {signAt} from "../../indicators/vocabulary/signs.js";
import {type CellIndex, cellIndex} from "./cell-index.js";
import {checkComplete} from "./complete.js";
import type {Contract, PlausibilityRule} from "./contract.js";
import {type DeliveredCells, placeOfCell} from "./delivered.js";
import type {Findings} from "./findings.js";

/** Checks what must hold between the numbers of one delivery; adds what does not. */
export function checkPlausibility(cells: DeliveredCells, contract: Contract, file: string, findings: Findings): void {
  let known: CellIndex | undefined;
  const index = () => (known ??= cellIndex(cells.dimensions, cells.length));
  for (const rule of contract.plausibility) {
    switch (rule.kind) {
      case "parts":
        checkParts(cells, index(), contract, {...rule, totals: [rule.total]}, file, findings);
        break;
      case "all-parts": {
        const parents = new Set(cells.dimensions[rule.dimension]!.dictionary.flatMap(({parent}) => parent ?? []));
        checkParts(cells, index(), contract, {...rule, totals: [...parents]}, file, findings);
        break;
      }
      case "range":
        checkRange(cells, rule, file, findings);
        break;
      case "not-empty":
        checkNotEmpty(cells, rule, file, findings);
        break;
      case "complete":
        checkComplete(cells, contract, rule.dimensions, file, findings);
        break;
      case "no-jump": // these need the years before, or other tables: cube/
      case "no-total-jump":
      case "same-population":
      case "same-total":
        break;
    }
  }
}

interface PartsRule {
  readonly dimension: string;
  readonly totals: readonly string[];
  readonly open?: true;
  readonly some?: true;
  readonly within?: number;
}

/**
 * Totals against the sum of their parts. Where the provider rounds each number
 * to a multiple of b on its own, each may be off by b/2 (whole persons), the
 * total as well. Where a part is not known the sum may be smaller, not larger.
 */
function checkParts(
  cells: DeliveredCells,
  {find, keyOf, strides}: CellIndex,
  contract: Contract,
  {dimension, totals, open, some, within = 0}: PartsRule,
  file: string,
  findings: Findings
): void {
  const {codes, dictionary} = cells.dimensions[dimension]!;
  const stride = strides[dimension]!;
  const parts = dictionary.map(({id}) =>
    totals.includes(id) ? dictionary.flatMap(({parent}, code) => (parent === id ? [code] : [])) : []
  );
  for (let cell = 0; cell < cells.length; ++cell) {
    const code = codes[cell]!;
    if (parts[code]!.length === 0 || !signAt(cells.zeichen[cell]!).hasValue) continue;
    let sum = 0;
    let complete = !some;
    for (const part of parts[code]!) {
      const position = find(keyOf(cell) + (part - code) * stride);
      if (position >= 0 && signAt(cells.zeichen[position]!).hasValue) sum += cells.wert[position]!;
      else complete = false;
    }
    const total = cells.wert[cell]!;
    const error = Math.floor(roundingAt(cells, contract, cell) / 2) + within;
    const tolerance = Math.floor(error * (parts[code]!.length + 1));
    if (sum - total <= tolerance && (!complete || total - sum <= tolerance)) continue;
    findings.add(
      open ? "P305" : "P301",
      {...placeOfCell(cells, cell, file), raw: String(total)},
      `Die Teile von „${dictionary[code]!.label}“ ergeben nicht die gelieferte Summe.`,
      `${german(total)}, die Teile ergeben ${german(sum)}${tolerance > 0 ? ` (erlaubt sind ± ${german(tolerance)})` : ""}`
    );
  }
}

function checkRange(
  cells: DeliveredCells,
  {from, to}: Extract<PlausibilityRule, {kind: "range"}>,
  file: string,
  findings: Findings
): void {
  for (let cell = 0; cell < cells.length; ++cell) {
    const value = cells.wert[cell]!;
    if (!signAt(cells.zeichen[cell]!).hasValue || (value >= from && value <= to)) continue;
    findings.add(
      "P302",
      placeOfCell(cells, cell, file),
      "Der Wert liegt außerhalb des Möglichen.",
      `${german(from)} bis ${german(to)}; geliefert ist ${german(value)}`
    );
  }
}

function checkNotEmpty(
  cells: DeliveredCells,
  rule: Extract<PlausibilityRule, {kind: "not-empty"}>,
  file: string,
  findings: Findings
): void {
  const wanted = Object.entries(rule.codes).map(([id, code]) => {
    const column = cells.dimensions[id]!;
    return {column, code: column.dictionary.findIndex((d) => d.id === code)};
  });
  let first: number | undefined;
  for (let cell = 0; cell < cells.length; ++cell) {
    if (!wanted.every(({column, code}) => column.codes[cell] === code)) continue;
    if (cells.wert[cell]! > 0) return;
    first ??= cell;
  }
  if (first === undefined) return;
  const labels = wanted.map(({column, code}) => column.dictionary[code]!.label);
  findings.add(
    "P303",
    placeOfCell(cells, first, file),
    `Für ${labels.join(", ")} steht in der ganzen Lieferung keine Zahl.`
  );
}

/** Base of rounding that applies to a cell by its reference year; 1 if none, so that whole persons must add up. */
function roundingAt({dimensions: {stichtag}}: DeliveredCells, {cube: {rounding}}: Contract, cell: number): number {
  if (rounding === undefined || stichtag === undefined) return 1;
  return Number(stichtag.dictionary[stichtag.codes[cell]!]!.id.slice(0, 4)) >= rounding.since ? rounding.base : 1;
}

const german = (value: number): string => value.toLocaleString("de-DE");
