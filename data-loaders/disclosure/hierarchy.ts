import {csvParseRows} from "d3-dsv";
import {inputError} from "./input-error.js";

/**
 * Codes of one dimension as a directed acyclic graph. A code without children
 * is a leaf; a code with several parents belongs to crossing geographies or
 * overlapping definitions.
 */
export interface Hierarchy {
  readonly dimension: string;
  readonly codes: readonly string[];
  readonly index: ReadonlyMap<string, number>;
  /** Codes without a parent. */
  readonly roots: readonly number[];
  readonly children: readonly (readonly number[])[];
  /** Number of leaves. */
  readonly leafCount: number;
  /** Leaves under each code (a leaf contains itself), numbered 0 … leafCount − 1, ascending, each once. */
  readonly leaves: readonly Int32Array[];
}

const MAX_CODES = 100_000;
const COLUMNS = ["dim", "code", "parent"];

/**
 * Reads `dim,code,parent` (an empty parent is a root, several rows give a code
 * several parents). Throws a DeliveryError for unknown parents and for circles.
 */
export function readHierarchies(text: string, file: string): Map<string, Hierarchy> {
  const rows = csvParseRows(text.replace(/^\uFEFF/, ""));
  const header = rows[0];
  const at = COLUMNS.map((name) => header?.indexOf(name) ?? -1);
  if (at.includes(-1))
    throw inputError(
      "G101",
      "Die Hierarchiedatei hat nicht die erwarteten Spalten.",
      {file, row: 1, raw: header?.join(",") ?? ""},
      {
        expected: "Spalten dim, code, parent",
        advice: "Kopfzeile ergänzen; ein leerer Wert in parent kennzeichnet die Wurzel."
      }
    );
  if (rows.length > MAX_CODES) throw inputError("G102", `Die Hierarchie hat mehr als ${MAX_CODES} Zeilen.`, {file});
  const edges = new Map<string, [code: string, parent: string, row: number][]>();
  for (let i = 1; i < rows.length; ++i) {
    const [dimension, code, parent] = at.map((c) => rows[i]![c]?.trim() ?? "") as [string, string, string];
    if (!dimension && !code && !parent) continue;
    if (!dimension || !code)
      throw inputError("G103", "In der Hierarchie fehlt eine Dimension oder ein Code.", {
        file,
        row: i + 1,
        raw: rows[i]!.join(",")
      });
    if (!edges.has(dimension)) edges.set(dimension, []);
    edges.get(dimension)!.push([code, parent, i + 1]);
  }
  return new Map(Array.from(edges, ([dimension, list]) => [dimension, hierarchy(dimension, list, file)]));
}

function hierarchy(dimension: string, edges: [string, string, number][], file: string): Hierarchy {
  const index = new Map<string, number>();
  for (const [code] of edges) if (!index.has(code)) index.set(code, index.size);
  const codes = Array.from(index.keys());
  const children: number[][] = codes.map(() => []);
  const isRoot = new Uint8Array(codes.length);
  for (const [code, parent, row] of edges) {
    const child = index.get(code)!;
    if (!parent) {
      isRoot[child] = 1;
      continue;
    }
    const p = index.get(parent);
    if (p === undefined)
      throw inputError(
        "G104",
        `Der Code „${parent}“ der Dimension „${dimension}“ ist als Elter genannt, aber nirgends erklärt.`,
        {file, row, raw: parent},
        {advice: "Eine Zeile mit diesem Code und leerem parent (Wurzel) oder mit seinem Elter ergänzen."}
      );
    if (!children[p]!.includes(child)) children[p]!.push(child);
  }
  const {leaves, leafCount} = collectLeaves(dimension, codes, children, file);
  return {dimension, codes, index, roots: codes.flatMap((_, c) => (isRoot[c] ? [c] : [])), children, leafCount, leaves};
}

function collectLeaves(dimension: string, codes: string[], children: number[][], file: string) {
  const leaves: Int32Array[] = Array.from({length: codes.length});
  const state = new Uint8Array(codes.length);
  let leafCount = 0;
  const visit = (code: number): Int32Array => {
    if (state[code] === 2) return leaves[code]!;
    if (state[code] === 1)
      throw inputError(
        "G105",
        `Die Hierarchie „${dimension}“ läuft im Kreis: „${codes[code]}“ liegt unter sich selbst.`,
        {file, raw: codes[code]!}
      );
    state[code] = 1;
    if (children[code]!.length === 0) leaves[code] = Int32Array.of(leafCount++);
    else {
      const union = new Set<number>();
      for (const child of children[code]!) for (const leaf of visit(child)) union.add(leaf);
      leaves[code] = Int32Array.from(union).sort();
    }
    state[code] = 2;
    return leaves[code]!;
  };
  for (let c = 0; c < codes.length; ++c) visit(c);
  return {leaves, leafCount};
}
