import {formatDate, formatNumber} from "../indicators/definition/german.js";
import {explain} from "../indicators/engine/explain.js";
import {announce} from "./announce.js";
import type {FileTable} from "./csv.js";
import {dataTable} from "./data-table.js";
import {dotRows} from "./dot-rows.js";
import {element} from "./dom.js";
import {figureFrame} from "./figure-frame.js";
import {numberButton} from "./number-button.js";
import type {SaidNumber} from "./number-sentence.js";
import {showProvenance} from "./provenance-dialog.js";
import type {LineSource} from "./raw-line.js";
import {type LabChoice, type LabMeasure, labMeasures, type LabValue, type Level} from "./segregation-lab.js";
import {explainChance} from "./segregation-origin.js";
import {labelOf, labTitle} from "./segregation-words.js";
import {sampleNote} from "./sample-note.js";
import {sourceLine} from "./source-line.js";

export interface LabFigureOptions {
  readonly values: ReadonlyMap<LabMeasure, Record<Level, LabValue>>;
  readonly choice: LabChoice;
  readonly lines: LineSource;
}

const levels: readonly {
  readonly id: Level;
  readonly name: string;
  readonly shape: "kreis" | "raute";
  readonly color: string;
}[] = [
  {id: "quartier", name: "69 Quartiere", shape: "kreis", color: "var(--series-1)"},
  {id: "stadtbezirk", name: "10 Stadtbezirke", shape: "raute", color: "var(--series-2)"}
];

/** The four measures of one distribution side by side, on both levels of areas, each with its value under chance alone. */
export function labFigure({values, choice, lines}: LabFigureOptions): HTMLElement {
  const {result: first} = values.get("dissimilarity")!.quartier;
  const title = labTitle(values, choice);
  announce(title);
  const open = ({result, row}: LabValue): void => showProvenance(explain(result, row.index), lines);
  const {quartier: told} = values.get("dissimilarity")!;
  const figure = figureFrame({
    title,
    said: [
      {text: told.row.text, label: "D", open: () => open(told)},
      ...(told.chance === undefined ? [] : [chanceNumber(told, formatNumber(told.chance, 2))])
    ],
    subtitle: `QUA-02 bis QUA-04, Index von 0 bis 1, ${labelOf(choice)}, Wuppertal, ${formatDate(choice.stichtag)}`,
    sample: first.sample,
    source: sourceLine(first.sources),
    file: `segregation-${choice.gruppe}-${choice.vergleich}-${choice.stichtag}`,
    data: () => labTable(values, choice),
    notes: [legend()],
    table: table(),
    draw: (width, tip) =>
      dotRows({
        width,
        tip,
        label: `Punktdiagramm: ${title} Vier Maße, je ein Punkt für Quartiere und Stadtbezirke.`,
        formatTick: (value, decimals) => formatNumber(value, decimals),
        rows: labMeasures.map(({id, name, sign}) => {
          const own = values.get(id)!;
          return {
            label: `${name} ${sign}`,
            text: `${own.quartier.row.text} · ${own.stadtbezirk.row.text}`,
            chance: levels.flatMap((level) => own[level.id].chance ?? []),
            marks: levels
              .filter((level) => own[level.id].row.value !== null)
              .map(({id: level, name: areas, shape, color}) => ({
                title: `${name} ${sign}, ${areas}`,
                value: own[level].row.value!,
                shape,
                color,
                lines: [own[level].row.text, ...chanceLine(own[level].chance)],
                open: () => open(own[level])
              }))
          };
        })
      })
  });
  figure.querySelector("details")!.open = true;
  return figure;

  function chanceNumber({result, row}: LabValue, text: string): SaidNumber {
    return {text, label: "D bei Zufall", open: () => showProvenance(explainChance(result, row, text), lines)};
  }

  function chanceCell(value: LabValue): HTMLElement | string {
    const text = chanceText(value.chance);
    return value.chance === undefined ? text : numberButton(text, chanceNumber(value, text).open);
  }

  function table(): HTMLElement {
    return dataTable<(typeof labMeasures)[number]>({
      caption: `Vier Maße derselben Verteilung, ${labelOf(choice)}, ${formatDate(choice.stichtag)}`,
      columns: [
        {label: "Maß", cell: ({name, sign}) => `${name} ${sign}`},
        ...levels.flatMap(({id: level, name}) => [
          {
            label: name,
            align: "rechts" as const,
            cell: ({id}: {readonly id: LabMeasure}) =>
              numberButton(values.get(id)![level].row.text, () => open(values.get(id)![level]))
          },
          {
            label: "bei Zufall",
            align: "rechts" as const,
            cell: ({id}: {readonly id: LabMeasure}) => chanceCell(values.get(id)![level])
          }
        ]),
        {label: "Was es sagt", cell: ({says}) => element("span", {class: "satz"}, says)}
      ],
      rows: labMeasures,
      cards: true
    });
  }
}

function chanceLine(chance: number | undefined): string[] {
  return chance === undefined ? [] : [`bei zufälliger Verteilung ${chanceText(chance)}`];
}

function chanceText(chance: number | undefined): string {
  if (chance === undefined) return "nicht berechenbar";
  return chance < 0.0005 ? "unter 0,001" : formatNumber(chance, 3);
}

function legend(): HTMLElement {
  return element(
    "p",
    {class: "zeichenlegende"},
    "Kreis: 69 Quartiere · Raute: 10 Stadtbezirke · kurzer Strich: der Wert, wenn dieselben Menschen zufällig verteilt wohnten. " +
      "Die Zufallswerte sind gerechnet, nicht ausgewürfelt: für D, xPx* und η² genau, für H näherungsweise."
  );
}

function labTable(values: ReadonlyMap<LabMeasure, Record<Level, LabValue>>, choice: LabChoice): FileTable {
  const {sources, sample} = values.get("dissimilarity")!.quartier.result;
  return [
    ["Maß", "Gebiete", "Wert", "bei Zufall", "Gruppe", "Vergleichsgruppe"],
    ...labMeasures.flatMap(({id, name, sign}) =>
      levels.map(({id: level, name: areas}) => {
        const {row, chance} = values.get(id)![level];
        return [
          `${name} ${sign}`,
          areas,
          row.value ?? undefined,
          chance,
          row.numerator ?? undefined,
          row.denominator ?? undefined
        ];
      })
    ),
    [],
    ["Auswahl", `${labelOf(choice)}, ${formatDate(choice.stichtag)}`],
    ["Quelle", sourceLine(sources)],
    ...(sample ? [sampleNote] : [])
  ];
}
