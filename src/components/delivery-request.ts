import {formatList} from "../indicators/definition/german.js";
import {type Code, isOpen} from "../indicators/vocabulary/cubes/declare.js";
import type {CubeDeclaration} from "../indicators/vocabulary/cubes/index.js";
import {dimensionLabels} from "../indicators/vocabulary/dimensions.js";
import type {ContractSummary} from "./delivery-types.js";

/** What a provider is asked for. */
export interface DeliveryRequest {
  readonly declaration: CubeDeclaration;
  /** What was agreed about the form, where a contract reads the table. */
  readonly contract?: ContractSummary;
  /** Reference dates in words: “31.12.2025”. */
  readonly dates: string;
  /** Id and title of the indicators that need it. */
  readonly indicators: readonly {readonly id: string; readonly title: string}[];
  /** Why it is asked for now. */
  /** Counts below this are small under the table’s disclosure profile, if that is known. */
  readonly threshold?: number;
  readonly reason: "fehlt" | "nur Beispieldaten" | "steht aus" | "zurückgewiesen" | "Datenlücke";
}

/** A letter that asks a provider for a table: which, by what, for when, in what form. Plain text, to be sent as it is. */
export function requestText(request: DeliveryRequest): string {
  const {declaration, contract, dates, indicators} = request;
  const {title, table, counted, unit, register} = declaration;
  const paragraphs = [
    `Betreff: Bitte um Daten für das Integrationsmonitoring: ${title}`,
    "Guten Tag,",
    opening(request),
    [
      `Tabelle: ${table}`,
      `Quelle: ${register}`,
      `Gezählt: ${counted} (${unit})`,
      `Stichtage: ${dates}`,
      "Gegliedert nach:",
      ...dimensionsOf(declaration, contract).map((words) => `  - ${words}`)
    ].join("\n"),
    formWords(contract),
    protectionWords(request),
    purposeWords(indicators),
    "Bitte schreiben Sie uns auch, wenn ein Teil davon nicht oder nur anders zu haben ist. Uns hilft schon eine kleinere Tabelle, wenn wir ihre Grenzen kennen.",
    "Vielen Dank und freundliche Grüße"
  ];
  return paragraphs.filter((text) => text !== "").join("\n\n");
}

function opening({reason, dates}: DeliveryRequest): string {
  const please = "bitten wir Sie um die folgende Tabelle.";
  switch (reason) {
    case "steht aus":
      return `vielen Dank für Ihre bisherigen Lieferungen. Uns fehlt noch: ${dates.replace(", soweit vorhanden", "")}. Deshalb ${please}`;
    case "zurückgewiesen":
      return `Ihre Lieferung ist angekommen, ließ sich aber nicht einlesen; die Prüfergebnisse schicken wir gern mit. Deshalb ${please}`;
    case "Datenlücke":
      return "für das Integrationsmonitoring der Stadt Wuppertal fehlt bisher eine Angabe, die nach unserer Kenntnis nur bei Ihnen vorliegt. Sie sind noch nicht an den Lieferungen beteiligt. Können Sie uns die folgende Tabelle geben?";
    default:
      return `für das Integrationsmonitoring der Stadt Wuppertal ${please}`;
  }
}

/** What the contract keeps of the table, else all that is declared. */
function dimensionsOf({dimensions}: CubeDeclaration, contract: ContractSummary | undefined): string[] {
  const agreed = contract?.dimensions.map(({id, codes, labels}) => dimensionWords(id, codes, labels));
  const declared = (): string[] =>
    Object.entries(dimensions).map(([id, codes]) => {
      const labels = isOpen(codes) ? undefined : Object.values(codes).map(labelOf);
      return dimensionWords(id, labels?.length, labels);
    });
  return (agreed ?? declared()).filter((words) => words !== "");
}

const labelOf = (code: Code): string => (typeof code === "string" ? code : code.label);

function dimensionWords(id: string, codes: number | undefined, labels: readonly string[] | undefined): string {
  if (id === "stichtag") return "";
  const label = dimensionLabels[id] ?? id;
  if (id === "quartier") {
    const single = codes === undefined || codes > 11 ? "69 Quartiere, " : "";
    return `${label}: ${single}10 Stadtbezirke und Stadt insgesamt, mit Gebietsstand`;
  }
  const known = openDimensions[id];
  if (known !== undefined) return `${label}: ${known}`;
  if (labels !== undefined) return `${label}: ${labels.join("; ")}`;
  return `${label}: ${codes === undefined ? "so einzeln, wie es geht" : `alle ${codes} Ausprägungen wie bisher`}`;
}

const openDimensions: Readonly<Record<string, string>> = {
  gebiet: "Wuppertal, zum Vergleich Nordrhein-Westfalen",
  schule: "je Schule, ohne Namen",
  einrichtung: "je Einrichtung, ohne Namen"
};

const layouts = {
  landesdatenbank: "die Tabelle so, wie die Landesdatenbank oder die Regionaldatenbank sie als CSV ausgibt",
  "genesis-flat": "die flache CSV-Ausgabe von GENESIS (ein Wert je Zeile)",
  plain: "eine Textdatei (CSV) mit einer Kopfzeile und einer Zeile je Kombination",
  workbook: "eine Excel-Arbeitsmappe mit Titel und Tabellenkopf"
} as const;

function formWords(contract: ContractSummary | undefined): string {
  const always = "Bitte mit Stichtag und Stand in der Datei und ohne Änderungen von Hand.";
  if (contract === undefined) {
    return `Form: am liebsten eine CSV-Datei (Semikolon, Kopfzeile, eine Zeile je Kombination) oder eine Excel-Tabelle. ${always}`;
  }
  const {layout, columns, controlTotal} = contract.form;
  const named = columns.length > 0 ? `, darin die Spalten ${formatList(columns.map((name) => `„${name}“`))}` : "";
  const total = controlTotal ? " Unter der Tabelle hilft uns die Summe aller Zahlen als Kontrollsumme." : "";
  return `Form: ${layouts[layout]}${named}. ${always}${total}${signWords(contract)}`;
}

const words: Readonly<Record<string, string>> = {
  "leeres Feld": "leere Felder",
  "Zahl in runden Klammern": "Zahlen in runden Klammern"
};

function signWords({signs}: ContractSummary): string {
  if (signs.length === 0) return "";
  const known = signs.map(({raw}) => words[raw] ?? `„${raw}“`);
  return ` Als Zeichen kennen wir ${formatList(known)}; bitte schreiben Sie uns, wenn andere vorkommen.`;
}

function protectionWords({declaration, contract, threshold}: DeliveryRequest): string {
  if (contract?.profile.protectedBy === "provider") {
    return "Geheimhaltung: wie in Ihren Veröffentlichungen. Sperrungen und Rundungen bleiben bei uns, wie sie sind.";
  }
  const small = threshold === undefined ? "" : ` Fallzahlen unter ${threshold} erscheinen nirgends genau.`;
  return `Geheimhaltung: Bitte liefern Sie die gezählten Werte ohne Rundung und ohne Sperrung, sofern Sie sie uns so geben dürfen, und keine Einzeldatensätze. Vor jeder Veröffentlichung runden wir nach dem Profil ${declaration.disclosure}.${small} Falls bei Ihnen ein anderer Schwellenwert gilt, richten wir uns danach.`;
}

function purposeWords(indicators: DeliveryRequest["indicators"]): string {
  if (indicators.length === 0) return "";
  const shown = indicators.slice(0, 5).map(({id, title}) => `${title} (${id})`);
  const more = indicators.length - shown.length;
  const rest = more === 0 ? "" : more === 1 ? " und einen weiteren" : ` und ${more} weitere`;
  return `Wofür: ${indicators.length === 1 ? "den Indikator" : "die Indikatoren"} ${shown.join(", ")}${rest}.`;
}

/** A reference date with the years that are asked for: “31. Dezember, Jahre 2014 bis 2023 und 2025, soweit vorhanden”. */
export function dateWords(reference: string, years: readonly number[]): string {
  if (years.length === 0) return reference;
  const starts = years.filter((year) => !years.includes(year - 1));
  const runs = starts.map((first) => {
    let last = first;
    while (years.includes(last + 1)) last += 1;
    return first === last ? String(first) : `${first} bis ${last}`;
  });
  return `${reference}, ${years.length === 1 ? "Jahr" : "Jahre"} ${formatList(runs)}, soweit vorhanden`;
}
