import {formatNumber} from "../indicators/definition/german.js";
import type {Indicator} from "../indicators/definition/indicator.js";
import type {Parameters, ValuesOf} from "../indicators/definition/parameters.js";
import {onReferenceDay} from "../indicators/definition/reference-day.js";
import type {Cube} from "../indicators/engine/cube.js";
import {explain} from "../indicators/engine/explain.js";
import type {Result, Row} from "../indicators/engine/result.js";
import {rows} from "../indicators/engine/rows.js";
import {dataTable} from "./data-table.js";
import {type Child, element} from "./dom.js";
import {sampleMark} from "./figure-frame.js";
import {seriesOf} from "./key-figure-of.js";
import {newest} from "./newest.js";
import {numberButton} from "./number-button.js";
import {numberSentence, type SaidNumber} from "./number-sentence.js";
import {showProvenance} from "./provenance-dialog.js";
import type {LineSource} from "./raw-line.js";

export interface VariantsTableOptions<P extends Parameters> {
  readonly indicator: Indicator<P>;
  readonly cubes: readonly Cube[];
  readonly lines: LineSource;
  /** Holds for every variant, also against what it sets itself: the group that the page is about. */
  readonly fixed?: Partial<ValuesOf<P>>;
}

interface Line {
  readonly title: string;
  readonly usedBy: string;
  readonly result: Result | undefined;
  readonly row: Row | undefined;
}

/** The same question under each named variant: newest value, what is divided by what, and who computes it so. */
export function variantsTable<P extends Parameters>(options: VariantsTableOptions<P>): HTMLElement {
  const {indicator, cubes, lines, fixed} = options;
  const all = indicator.variants.map(({title, usedBy, parameters}): Line => {
    const result = seriesOf(indicator, cubes, {...parameters, ...fixed});
    return {title, usedBy, result, row: result && newest(rows(result) as readonly Row[])};
  });
  const table = dataTable<Line>({
    caption: `${indicator.id} ${indicator.title} unter jeder benannten Variante, neuester Stichtag`,
    columns: [
      {label: "Variante", cell: ({title}) => title},
      {label: "Stichtag", cell: ({row}) => row?.labels["stichtag"]},
      {
        label: "Wert",
        align: "rechts",
        cell: (line) => (line.row ? numberButton(line.row.text, () => open(line)) : "nicht geliefert")
      },
      {label: "Zähler", align: "rechts", cell: (line) => countButton(line, "numerator")},
      {label: "Nenner", align: "rechts", cell: (line) => countButton(line, "denominator")},
      {label: "Verwendet von", cell: ({usedBy}) => usedBy}
    ],
    rows: all,
    cards: true
  });
  const sample = all.some(({result}) => result?.sample);
  return element(
    "div",
    {},
    element("p", {}, ...numberSentence(spreadOf(all), said()), sample && " ", sample && sampleMark()),
    table
  );

  /** The values, for the sentence that says the least and the greatest of them. */
  function said(): readonly SaidNumber[] {
    return all.flatMap((line) => (line.row ? [{text: line.row.text, label: line.title, open: () => open(line)}] : []));
  }

  function open({result, row}: Line): void {
    if (result && row) showProvenance(explain(result, row.index), lines);
  }

  /** Nothing where the provider divided: a delivered quotient has no parts. */
  function countButton(line: Line, part: "numerator" | "denominator"): Child {
    const count = line.row?.[part];
    return (
      typeof count === "number" &&
      typeof line.row?.denominator === "number" &&
      numberButton(formatNumber(count), () => open(line))
    );
  }
}

/** How far the variants lie apart, where they are of one unit and one day. */
function spreadOf(all: readonly Line[]): string {
  const known = all.flatMap(({result, row}) => (result && row && row.value !== null ? [{result, row}] : []));
  const [first] = known;
  const comparable = known.every(
    ({result, row}) => result.unit === first?.result.unit && row["stichtag"] === first.row["stichtag"]
  );
  if (first === undefined || known.length < 2 || !comparable) return "";
  const sorted = known.map(({row}) => row).sort((a, b) => a.value! - b.value!);
  const [least, most] = [sorted[0]!, sorted.at(-1)!];
  if (least.text === most.text) return `Alle ${known.length} Varianten ergeben ${least.text}.`;
  return `Dieselbe Frage, ${known.length} Varianten: von ${least.text} bis ${most.text} ${onReferenceDay(least.labels["stichtag"] ?? "")}.`;
}
