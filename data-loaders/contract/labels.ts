import type {DeliveredTable} from "../formats/workbook-table/table.js";
import type {Contract, KeyColumn} from "./contract.js";
import type {DeliveredCode} from "./delivered.js";
import type {Findings} from "./findings.js";
import type {RowKeys} from "./keys.js";
import type {KeyPlaces} from "./place-keys.js";

/**
 * Reads the columns that name codes: checks that each code has one name and,
 * where the contract knows the name, that one; takes level and parent from the
 * indent. Returns the dictionaries with labels.
 */
export function readLabels(
  table: DeliveredTable,
  contract: Contract,
  places: KeyPlaces,
  keys: RowKeys,
  file: string,
  findings: Findings
): Record<string, readonly DeliveredCode[]> {
  const dictionaries: Record<string, readonly DeliveredCode[]> = {...keys.dictionaries};
  for (const [i, key] of contract.keys.entries()) {
    if (key.kind !== "label") continue;
    const column = places[i]![0]!;
    if (key.parent) checkParents(table, contract, key, column, keys, file, findings);
    else dictionaries[key.of] = labelled(table, contract, key, column, keys, file, findings);
  }
  return dictionaries;
}

type LabelKey = Extract<KeyColumn, {kind: "label"}>;

interface Named {
  readonly label: string;
  readonly parent: number | undefined;
}

function labelled(
  {sheet, firstRow}: DeliveredTable,
  contract: Contract,
  key: LabelKey,
  column: number,
  {codes: rowCodes, dictionaries}: RowKeys,
  file: string,
  findings: Findings
): DeliveredCode[] {
  const codes = rowCodes[key.of]!;
  const dictionary = dictionaries[key.of]!;
  const named: (Named | undefined)[] = dictionary.map(() => undefined);
  const ancestors: {code: number; indent: number}[] = [];
  const open = contract.cube.dimensions.find(({id}) => id === key.of)?.codes === "delivered";
  for (let row = 0; row < codes.length; ++row) {
    const code = codes[row]!;
    if (code < 0) continue;
    const raw = sheet.text(firstRow + row, column);
    const label = raw.trim();
    let parent: number | undefined;
    if (key.indented) {
      const indent = raw.length - raw.trimStart().length;
      while (ancestors.length > 0 && ancestors.at(-1)!.indent >= indent) ancestors.pop();
      parent = ancestors.at(-1)?.code;
      ancestors.push({code, indent});
    }
    const before = named[code];
    if (before === undefined) {
      named[code] = {label, parent};
      const name = key.names?.[dictionary[code]!.id] ?? dictionary[code]!.label;
      if (open || label.startsWith(name)) continue;
      const expected = `„${name}“ zum Schlüssel ${dictionary[code]!.id}`;
      findings.add("V244", placeOf(row, raw), "Schlüssel und Name passen nicht zusammen.", expected);
    } else if (before.label !== label || before.parent !== parent) {
      const expected = `„${before.label}“ zum Schlüssel ${dictionary[code]!.id}, wie in den Zeilen davor`;
      findings.add("V244", placeOf(row, raw), "Derselbe Schlüssel hat zwei Namen oder zwei Ebenen.", expected);
    }
  }
  if (!open) return [...dictionary];
  return dictionary.map((code, i) => withName(code, named[i], dictionary));

  function placeOf(row: number, raw: string) {
    return {file, row: sheet.line(firstRow + row), column: column + 1, raw};
  }
}

/** Whether the column beside a code names the code that contains it. */
function checkParents(
  {sheet, firstRow}: DeliveredTable,
  {cube}: Contract,
  {of, names = {}}: LabelKey,
  column: number,
  {codes: rowCodes, dictionaries}: RowKeys,
  file: string,
  findings: Findings
): void {
  const codes = rowCodes[of]!;
  const dictionary = dictionaries[of]!;
  const defined = cube.dimensions.find(({id}) => id === of)!.codes;
  const parents = dictionary.map(({parent}) => {
    const label = defined === "delivered" ? undefined : defined.find(({id}) => id === parent)?.label;
    return parent === undefined ? "" : (names[parent] ?? label ?? parent);
  });
  for (let row = 0; row < codes.length; ++row) {
    const code = codes[row]!;
    if (code < 0) continue;
    const raw = sheet.text(firstRow + row, column);
    if (raw.trim() === parents[code]) continue;
    const place = {file, row: sheet.line(firstRow + row), column: column + 1, raw};
    const expected = `„${parents[code]}“ zu „${dictionary[code]!.label}“`;
    findings.add("V244", place, "Der Schlüssel gehört nach dem Vertrag zu einem anderen übergeordneten.", expected);
  }
}

function withName({id}: DeliveredCode, name: Named | undefined, dictionary: readonly DeliveredCode[]): DeliveredCode {
  if (name === undefined) return {id, label: id};
  const code = {id, label: name.label};
  return name.parent === undefined ? code : {...code, parent: dictionary[name.parent]!.id};
}
