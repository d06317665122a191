import {announce, announceChange} from "./announce.js";
import {type Approved, stateWords} from "./approval-state.js";
import {citation, today} from "./citation.js";
import {copyButton} from "./copy-button.js";
import {type FileTable, toCsv} from "./csv.js";
import {csvMetadata} from "./csv-metadata.js";
import {element, type Child} from "./dom.js";
import {type DrawingText, pngFile, svgFile} from "./drawing-file.js";
import {folded} from "./folded.js";
import {followWidth} from "./follow-width.js";
import {numberSentence, type SaidNumber} from "./number-sentence.js";
import {saveFile} from "./save-file.js";
import {createTip, type Tip} from "./tip.js";
import {viewAddress} from "./view-address.js";
import {workbookFile} from "./workbook-file.js";

export interface FigureOptions {
  /** The finding, as a sentence. */
  readonly title: string;
  /** Numbers that the title says, with what opens their origin. */
  readonly said?: readonly SaidNumber[];
  /** What is measured, for whom, where, in which unit. */
  readonly subtitle: string;
  /** Whether any number in it comes from sample deliveries. */
  readonly sample: boolean;
  readonly draw: (width: number, tip: Tip) => SVGSVGElement;
  /** The same numbers as a table. */
  readonly table: HTMLElement;
  /** Citation line. */
  readonly source: string;
  /** File name without ending, and what is written into CSV and XLSX. A figure of one indicator begins it with its id. */
  readonly file: string;
  /** Whose approvals the files name; those of the indicator that `file` begins with unless told. */
  readonly approval?: Approved;
  readonly data: () => FileTable;
  /** Below the drawing: what the marks of breaks mean, a reading example. */
  readonly notes?: readonly Child[];
}

/** The one wrapper of charts: finding, drawing, table twin, source, sample mark, downloads. */
export function figureFrame({
  title,
  said = [],
  subtitle,
  sample,
  draw,
  table,
  source,
  file,
  data,
  approval = approvalOf(file),
  notes = []
}: FigureOptions): HTMLElement {
  announceChange("figure", title);
  const canvas = element("div", {class: "flaeche"});
  const tip = createTip(canvas);
  let drawing: SVGSVGElement | undefined;
  followWidth(canvas, (width) => {
    drawing = draw(width, tip);
    canvas.replaceChildren(drawing, tip.box);
  });
  return element(
    "figure",
    {class: "abbildung", "aria-label": title},
    element("p", {class: "titel"}, ...numberSentence(title, said), " ", sample && sampleMark()),
    element("p", {class: "untertitel"}, subtitle),
    canvas,
    ...notes,
    folded({key: `Tabelle ${file} ${subtitle}`, summary: ["Dieselben Zahlen als Tabelle"]}, table),
    element(
      "figcaption",
      {class: "fuss"},
      element("p", {class: "quelle"}, source),
      element("div", {class: "dateien", role: "group", "aria-label": "Speichern und zitieren"}, ...downloads())
    )
  );

  function downloads(): HTMLElement[] {
    return [
      saveButton("Tabelle speichern (XLSX)", async () =>
        saveFile(
          `${file}.xlsx`,
          workbookType,
          (await workbookFile(await described(), {title, subtitle, citation: cite()})) as BlobPart
        )
      ),
      saveButton("Tabelle speichern (CSV)", async () =>
        saveFile(`${file}.csv`, "text/csv;charset=utf-8", toCsv([...(await described()), ["Zitieren als", cite()]]))
      ),
      saveButton("Beschreibung der CSV-Datei speichern (JSON)", async () =>
        saveFile(
          `${file}.csv-metadata.json`,
          "application/csvm+json",
          csvMetadata(await described(), {file: `${file}.csv`, title, subtitle, citation: cite()})
        )
      ),
      saveButton("Grafik speichern (PNG)", async () =>
        saveFile(`${file}.png`, "image/png", await pngFile(drawing!, await text()))
      ),
      saveButton("Grafik speichern (SVG)", async () =>
        saveFile(`${file}.svg`, "image/svg+xml", svgFile(drawing!, await text()))
      ),
      copyButton({label: "Quellenangabe kopieren", done: "Quellenangabe kopiert", field: "Quellenangabe", text: cite})
    ];
  }

  /** The numbers with the state of their approval among the notes below them. */
  async function described(): Promise<FileTable> {
    const rows = data();
    const noted = rows.some((row) => row.length === 0);
    return [...rows, ...(noted ? [] : [[]]), ["Stand der Freigabe", await stateWords(approval)]];
  }

  function cite(): string {
    return citation({subtitle, source, sample, address: viewAddress(), day: today()});
  }

  async function text(): Promise<DrawingText> {
    const state = `Stand der Freigabe: ${await stateWords(approval)}.`;
    return {title, subtitle, source: `${sample ? "Beispieldaten. " : ""}${source} ${state}`};
  }
}

function approvalOf(file: string): Approved {
  const [subject] = /^[A-Z]{3}-\d{2}(?=-)/.exec(file) ?? [];
  return subject === undefined ? {} : {subject};
}

const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A file that cannot be made, for want of memory or of a part of the site, is told; the page goes on. */
function saveButton(label: string, save: () => void | Promise<void>): HTMLButtonElement {
  const button = element("button", {class: "taste", type: "button", onclick: () => void run()}, label);
  return button;

  async function run(): Promise<void> {
    try {
      await save();
    } catch {
      button.textContent = "Die Datei ließ sich nicht erzeugen. Bitte noch einmal versuchen.";
      announce(button.textContent);
    }
  }
}

/** The mark of everything that contains a number of a sample delivery. */
export function sampleMark(): HTMLElement {
  return element("span", {class: "beispielmarke"}, "Beispieldaten");
}
