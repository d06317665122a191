import type {StatisticalTable} from "../formats/table.js";
import type {CodeDefinition, Contract, DimensionDefinition, KeyColumn} from "./contract.js";
import {germanDate, parseDate} from "./dates.js";
import type {DeliveredCode} from "./delivered.js";
import type {Findings} from "./findings.js";
import {nearest} from "./nearest.js";

/** What the key columns say of each row: codes by dimension, and which rows are kept. */
export interface RowKeys {
  /** By dimension id: per row of data the position in the dictionary; -1 where the row is not kept. */
  readonly codes: Readonly<Record<string, Int32Array>>;
  readonly dictionaries: Readonly<Record<string, readonly DeliveredCode[]>>;
  /** Per row of data 1 if it is kept. */
  readonly kept: Uint8Array;
}

/**
 * Reads the key columns of every row of data. Each distinct text is checked
 * once; rows about other areas than those the contract names are passed over,
 * but their keys must have the right form all the same.
 *
 * @param at columns of the keys, in the order of the contract
 */
export function readKeys(
  table: StatisticalTable,
  contract: Contract,
  at: readonly number[],
  file: string,
  findings: Findings
): RowKeys {
  const length = table.endRow - table.firstRow;
  const kept = new Uint8Array(length).fill(1);
  const codes: Record<string, Int32Array> = {};
  const dictionaries: Record<string, DeliveredCode[]> = {};
  for (const [i, key] of contract.keys.entries()) {
    if (key.kind === "label") continue;
    const dimension = contract.cube.dimensions.find(({id}) => id === key.dimension);
    if (dimension === undefined) throw new Error(`unknown dimension: ${key.dimension}`);
    const dictionary: DeliveredCode[] = [];
    const column = new Int32Array(length);
    const known = new Map<string, number>();
    const codeOf = new Map<string, number>();
    const read = codeReader(key, dimension);
    for (let row = 0; row < length; ++row) {
      const text = table.sheet.text(table.firstRow + row, at[i]!).trim();
      let code = known.get(text);
      if (code === undefined) {
        const found = read(text);
        if (found === "skip") code = -1;
        else if ("refused" in found) code = -2;
        else {
          code = codeOf.get(found.id) ?? dictionary.push(found) - 1;
          codeOf.set(found.id, code);
        }
        known.set(text, code);
      }
      if (code === -2) {
        const refusal = read(text) as Refusal;
        const place = {file, row: table.sheet.line(table.firstRow + row), column: at[i]! + 1, raw: text};
        findings.add(refusal.refused, place, refusal.message, refusal.expected);
      }
      if (code < 0) kept[row] = 0;
      column[row] = code;
    }
    codes[key.dimension] = column;
    dictionaries[key.dimension] = dictionary;
  }
  return {codes, dictionaries, kept};
}

interface Refusal {
  readonly refused: "V241" | "V242" | "V243";
  readonly message: string;
  readonly expected: string;
}

type Reader = (text: string) => DeliveredCode | "skip" | Refusal;

function codeReader(key: Exclude<KeyColumn, {kind: "label"}>, dimension: DimensionDefinition): Reader {
  switch (key.kind) {
    case "date":
      return (text) => {
        const iso = parseDate(text, key.form);
        if (iso !== undefined) return {id: iso, label: germanDate(iso)};
        return {
          refused: "V241",
          message: `Das ist kein gültiger Zeitpunkt für „${dimension.label}“.`,
          expected: key.form.written
        };
      };
    case "code":
      return (text) => {
        if (!key.form.pattern.test(text)) {
          return {
            refused: "V242",
            message: `Der Schlüssel für „${dimension.label}“ hat nicht die vereinbarte Form.`,
            expected: key.form.written
          };
        }
        const id = key.translate?.[text] ?? text;
        if (dimension.codes === "delivered") return {id, label: id};
        const code = dimension.codes.find((d) => d.id === id);
        if (code) return delivered(code);
        return key.others === "skip" ? "skip" : unknown(text, dimension.label, idsOf(dimension.codes));
      };
    case "text":
      return (text) => {
        const id = key.labels[text];
        if (id === undefined) return unknown(text, dimension.label, Object.keys(key.labels));
        const code = dimension.codes === "delivered" ? {id, label: text} : dimension.codes.find((d) => d.id === id);
        if (code === undefined) throw new Error(`unknown code: ${id}`);
        return delivered(code);
      };
  }
}

function unknown(text: string, dimension: string, candidates: readonly string[]): Refusal {
  const list = nearest(text, candidates).map((candidate) => `„${candidate}“`);
  return {
    refused: "V243",
    message: `Diese Ausprägung von „${dimension}“ kennt der Vertrag nicht.`,
    expected: `eine von ${candidates.length} bekannten; am ähnlichsten: ${list.join(", ")}`
  };
}

const idsOf = (codes: readonly CodeDefinition[]): string[] => codes.map(({id}) => id);

const delivered = ({id, label, parent}: CodeDefinition): DeliveredCode =>
  parent === undefined ? {id, label} : {id, label, parent};
