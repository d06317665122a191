import {formatDate, formatInterval, formatList, formatNumber, formatPercent} from "../indicators/definition/german.js";
import {derived} from "../indicators/engine/derived.js";
import {explain} from "../indicators/engine/explain.js";
import {announce} from "./announce.js";
import type {FileTable} from "./csv.js";
import {dataTable, type TableColumn} from "./data-table.js";
import {type DotMark, dotRows} from "./dot-rows.js";
import {element} from "./dom.js";
import {figureFrame} from "./figure-frame.js";
import {spoken} from "./line-figure.js";
import {numberButton} from "./number-button.js";
import {numberSentence} from "./number-sentence.js";
import {showProvenance} from "./provenance-dialog.js";
import {
  type AreaShare,
  compareShares,
  pointsOf,
  type ProfileRow,
  restOf,
  type Verdict,
  verdictWords
} from "./quartier-profile.js";
import type {LineSource} from "./raw-line.js";
import {signLegend} from "./sign-legend.js";
import {sampleNote} from "./sample-note.js";
import {sourceLine} from "./source-line.js";
import {isPrinted} from "./tile-figure.js";

/** An area as it is drawn and named. */
export interface ProfileArea {
  readonly name: string;
  readonly shape: DotMark["shape"];
  readonly color: string;
}

export interface ProfileFigureOptions {
  readonly rows: readonly ProfileRow[];
  readonly areas: readonly ProfileArea[];
  /** What is compared: the first area with the rest of each larger one, or the first with the second. */
  readonly comparison: "rest" | "paar";
  readonly lines: LineSource;
}

/** Shares of several areas on one scale, with intervals, and in words which differences chance and rounding do not explain. */
export function profileFigure({rows, areas, comparison, lines}: ProfileFigureOptions): HTMLElement {
  const count = rows.length * (comparison === "rest" ? areas.length - 1 : 1);
  const verdicts = new Map(rows.map((row) => [row, verdictsOf(row, comparison, count)]));
  const title = profileTitle(rows, areas, comparison, verdicts);
  announce(title);
  const results = rows.flatMap((row) => row.areas.flatMap((area) => area?.result ?? []));
  const sources = [...new Map(results.flatMap(({sources: own}) => own).map((own) => [own.cube.id, own])).values()];
  const open = ({result, row}: AreaShare): void => showProvenance(explain(result, row.index), lines);
  const dates = [...new Set(rows.map(({stichtag}) => stichtag))].sort();
  const figure = figureFrame({
    title,
    subtitle: `Prozent, ${formatList(areas.map(({name}) => name))}, ${formatList(dates.map(formatDate))}`,
    sample: results.some(({sample}) => sample),
    source: sourceLine(sources),
    file: `quartier-${comparison}`,
    data,
    table: table(),
    notes: [...findings().map((text) => element("p", {class: "lesebeispiel"}, text)), legend()],
    draw: (width, tip) =>
      dotRows({
        width,
        tip,
        label: `Punktdiagramm: ${title}`,
        formatTick: (value) => formatPercent(value, 0),
        rows: rows.map((row) => ({
          label: row.measure.label,
          text: endText(row),
          marks: areas.flatMap((area, i) => markOf(row, i, area)).toReversed()
        }))
      })
  });
  figure.querySelector("details")!.open = true;
  return figure;

  function endText(row: ProfileRow): string {
    const shown = comparison === "paar" ? row.areas : row.areas.slice(0, 1);
    return shown.map((area) => area?.row.text ?? "keine Angabe").join(" · ");
  }

  function markOf(row: ProfileRow, i: number, {name, shape, color}: ProfileArea): DotMark[] {
    const area = row.areas[i];
    if (area === undefined || !isPrinted(area.row)) return [];
    const interval = i === 0 || comparison === "paar";
    const {lower, upper, value} = area.row;
    return [
      {
        title: `${row.measure.label}, ${name}`,
        value: value!,
        ...(interval && lower !== null && upper !== null && {lower, upper}),
        shape,
        color,
        lines: [spoken(area.row, "Prozent"), ...intervalOf(area)],
        open: () => open(area)
      }
    ];
  }

  function table(): HTMLElement {
    const names =
      comparison === "paar" ? ["Unterschied"] : ["gegenüber dem übrigen Stadtbezirk", "gegenüber der übrigen Stadt"];
    const columns: TableColumn<ProfileRow>[] = [
      {label: "Kennzahl", cell: ({measure}) => nameOf(measure)},
      ...areas.map(({name}, i) => ({
        label: name,
        align: "rechts" as const,
        cell: (row: ProfileRow) => cellOf(row.areas[i])
      })),
      ...names.map((label, i) => ({label, cell: (row: ProfileRow) => verdictNode(row, i)}))
    ];
    const node = dataTable({
      caption: `${formatList(areas.map(({name}) => name))}: Anteile mit 95-%-Intervall`,
      columns,
      rows,
      cards: true
    });
    return element(
      "div",
      {},
      node,
      signLegend(rows.flatMap((row) => row.areas.flatMap((area) => area?.row.sign ?? [])))
    );
  }

  function cellOf(area: AreaShare | undefined): HTMLElement | string {
    if (area === undefined) return "keine Angabe";
    const [interval] = intervalOf(area);
    return element(
      "span",
      {},
      numberButton(area.row.text, () => open(area)),
      interval !== undefined && element("small", {class: "intervall"}, ` ${interval}`)
    );
  }

  function verdictNode(row: ProfileRow, i: number): HTMLElement {
    const verdict = verdicts.get(row)![i]!;
    const [own, other] = [row.areas[0], row.areas[i + 1]];
    const text = pointsOf(verdict);
    const said =
      text === undefined || own === undefined || other === undefined
        ? []
        : [
            {
              text,
              open: () =>
                showProvenance(
                  explainVerdict(
                    [own, other],
                    [areas[0]!, areas[i + 1]!].map(({name}) => name),
                    text
                  ),
                  lines
                )
            }
          ];
    return element(
      "span",
      {class: "befund", "data-befund": verdict.kind},
      ...numberSentence(verdictWords(verdict), said)
    );
  }

  /** Where a difference comes from; beside a larger area, everybody of it who is not in the smaller one. */
  function explainVerdict([own, other]: readonly [AreaShare, AreaShare], names: readonly string[], text: string) {
    const [name = "", against = ""] = names;
    const rest = comparison === "rest" ? restOf(other.share, own.share) : undefined;
    const compared = rest
      ? {words: `Anteil im übrigen Gebiet ${against}`, value: (100 * rest.numerator) / rest.denominator}
      : {words: `Anteil ${against}`, value: other.row.value!};
    return derived(
      [
        {label: name, provenance: explain(own.result, own.row.index)},
        {label: against, provenance: explain(other.result, other.row.index)}
      ],
      {
        text,
        value: own.row.value! - compared.value,
        unit: "Prozentpunkte",
        formula: {
          words: `Anteil ${name} − ${compared.words}`,
          values: `${formatPercent(own.row.value!, 2)} − ${rest ? `100 × ${formatNumber(rest.numerator)} ÷ ${formatNumber(rest.denominator)}` : formatPercent(compared.value, 2)} = ${text}`
        }
      }
    );
  }

  /** What each comparison found, for those who see the chart only. */
  function findings(): string[] {
    const against =
      comparison === "paar" ? [`als in ${areas[1]!.name}`] : ["als im übrigen Stadtbezirk", "als in der übrigen Stadt"];
    return against.map((words, i) => {
      const labels = (kind: Verdict["kind"]): string[] =>
        rows.filter((row) => verdicts.get(row)![i]?.kind === kind).map(({measure}) => measure.label);
      const parts = [
        {start: `Höher ${words}`, of: labels("höher")},
        {start: `niedriger ${words}`, of: labels("niedriger")},
        {start: "durch Zufall oder Rundung erklärbar", of: [...labels("gleich"), ...labels("rundung")]},
        {start: "ohne Vergleich, weil eine Zahl geschützt ist oder fehlt", of: labels("offen")}
      ].filter(({of}) => of.length > 0);
      const text = `${parts.map(({start, of}) => `${start}: ${formatList(of)}`).join("; ")}.`;
      return text.charAt(0).toUpperCase() + text.slice(1);
    });
  }

  function legend(): HTMLElement {
    const shapes = {kreis: "Kreis", raute: "Raute", strich: "Strich", kreuz: "Kreuz"} as const;
    return element(
      "p",
      {class: "zeichenlegende"},
      areas.map(({name, shape}) => `${shapes[shape]}: ${name}`).join(" · "),
      ". Waagerechte Linien sind 95-%-Vertrauensintervalle. „Höher“ oder „niedriger“ heißt: Auch wenn Rundung und Zufall alles täten, bliebe ein Unterschied; " +
        `das Niveau von 95 % gilt für alle ${count} Vergleiche zusammen.`
    );
  }

  function data(): FileTable {
    return [
      [
        "Kennzahl",
        "Indikator",
        "Stichtag",
        ...areas.flatMap(({name}) => [name, `${name} von`, `${name} bis`]),
        "Befund"
      ],
      ...rows.map((row) => [
        row.measure.label,
        row.measure.indicator.id,
        row.stichtag,
        ...row.areas.flatMap((area) => [
          area?.row.value ?? undefined,
          area?.row.lower ?? undefined,
          area?.row.upper ?? undefined
        ]),
        verdicts.get(row)!.map(verdictWords).join("; ")
      ]),
      [],
      ["Quelle", sourceLine(sources)],
      ...(results.some(({sample}) => sample) ? [sampleNote] : [])
    ];
  }
}

function verdictsOf({areas}: ProfileRow, comparison: "rest" | "paar", count: number): readonly Verdict[] {
  const [first, ...others] = areas;
  if (comparison === "paar") return [compareShares(first?.share, others[0]?.share, count)];
  return others.map((whole) => compareShares(first?.share, restOf(whole?.share, first?.share), count));
}

function nameOf({label, indicator}: ProfileRow["measure"]): HTMLElement {
  return element("span", {}, `${label} `, element("span", {class: "kennung"}, `(${indicator.id})`));
}

function intervalOf({row}: AreaShare): string[] {
  if (!isPrinted(row) || row.lower === null || row.upper === null) return [];
  return [`${formatInterval(row.lower, row.upper)}`];
}

/** The finding: which shares differ, and how many do not. */
function profileTitle(
  rows: readonly ProfileRow[],
  areas: readonly ProfileArea[],
  comparison: "rest" | "paar",
  verdicts: ReadonlyMap<ProfileRow, readonly Verdict[]>
): string {
  const real = (row: ProfileRow): boolean => ["höher", "niedriger"].includes(verdicts.get(row)!.at(-1)!.kind);
  const different = rows.filter(real).length;
  const [first, second] = areas;
  const against = comparison === "paar" ? `von ${second!.name}` : "von der übrigen Stadt";
  return `${first!.name} unterscheidet sich ${against} in ${different === rows.length ? "allen" : `${different} von`} ${rows.length} Kennzahlen stärker, als Zufall und Rundung erklären.`;
}
