import {signs} from "../../indicators/vocabulary/signs.js";
import {codeEntry} from "../contract/code-entry.js";
import {type Code, problem} from "../contract/codes.js";
import {germanDate} from "../contract/dates.js";
import type {CheckedDelivery} from "../contract/delivered.js";
import type {Problem} from "../contract/problem.js";
import {datesOf} from "../cube/revisions.js";
import type {Succession} from "../deliveries/succession.js";
import {codeDrift} from "./drift-codes.js";
import {columnDrift} from "./drift-columns.js";

/** What is different in the form of a delivery against the one before. */
export interface DriftReport {
  readonly file: string;
  readonly contract: string;
  readonly title: string;
  /** The delivery before, and the dates that it is about. */
  readonly against: {readonly file: string; readonly dates: readonly string[]};
  readonly remarks: readonly DriftRemark[];
}

export interface DriftRemark {
  readonly code: string;
  readonly severity: Problem["severity"];
  /** Heading of the code’s page in the handbook. */
  readonly title: string;
  /** German. */
  readonly message: string;
}

/**
 * In words of the field what is different in the form of a delivery against the
 * one before: columns, codes, signs, encoding, unit, title, layout, number of rows.
 */
export function findDrift({newer, older, earlier}: Succession): DriftReport {
  const found = [
    ...editionDrift(newer, older, earlier),
    ...fileDrift(newer, older),
    ...columnDrift(newer.shape, older.shape),
    ...codeDrift(newer, older),
    ...signDrift(newer, older),
    ...rowDrift(newer, earlier)
  ];
  return {
    file: newer.meta.file,
    contract: newer.contract.id,
    title: newer.contract.title,
    against: {file: older.meta.file, dates: older.cells ? datesOf(older.cells) : []},
    remarks: found.map(([code, message]) => {
      const {severity} = problem(code, {file: newer.meta.file}, message);
      return {code, severity, title: codeEntry(code)!.title, message};
    })
  };
}

/** A code and its German sentence. */
export type Drift = readonly [code: Code, message: string];

const columnsOf = ({shape}: CheckedDelivery): string => shape.columns.map(({label}) => label).join("\n");

/** A layout that is not that of the delivery before, but that of another year or edition. */
function editionDrift(newer: CheckedDelivery, older: CheckedDelivery, earlier: readonly CheckedDelivery[]): Drift[] {
  if (columnsOf(newer) === columnsOf(older)) return [];
  const like = earlier.find((one) => one !== older && columnsOf(one) === columnsOf(newer));
  if (like !== undefined) {
    const dates = like.cells ? datesOf(like.cells).map(germanDate).join(", ") : like.meta.file;
    return [["K419", `Die Spalten sind die der Lieferung zum ${dates} (${like.meta.file}), nicht die der letzten.`]];
  }
  if (newer.contract.id === older.contract.id) return [];
  return [["K419", `Die Datei hat den Aufbau „${newer.contract.title}“, die davor hatte „${older.contract.title}“.`]];
}

function fileDrift({shape: now}: CheckedDelivery, {shape: then}: CheckedDelivery): Drift[] {
  const found: Drift[] = [];
  if (now.encoding !== then.encoding) {
    found.push(["K418", `Der Zeichensatz ist ${now.encoding}; bisher war er ${then.encoding}.`]);
  }
  if (now.title !== then.title) {
    found.push(["K422", `Der Titel lautet „${short(now.title)}“; bisher „${short(then.title)}“.`]);
  }
  if (now.measure !== then.measure) {
    found.push(["K421", `Gemessen wird „${now.measure}“; bisher „${then.measure}“.`]);
  }
  const added = now.sheets.filter((sheet) => !then.sheets.includes(sheet));
  const gone = then.sheets.filter((sheet) => !now.sheets.includes(sheet));
  if (added.length + gone.length > 0) {
    found.push(["K423", `Die Tabelle steht auf ${sheetNames(now.sheets)}; bisher auf ${sheetNames(then.sheets)}.`]);
  }
  return found;
}

const sheetNames = (sheets: readonly string[]): string => sheets.map((sheet) => `„${sheet}“`).join(", ") || "keinem";

const short = (text: string): string => (text.length > 160 ? `${text.slice(0, 160)}…` : text);

/** Signs that the delivery before did not have. */
function signDrift({signCounts: now}: CheckedDelivery, {signCounts: then}: CheckedDelivery): Drift[] {
  return signs.flatMap(({id, label, symbol}): Drift[] => {
    const count = now[id];
    if (!count || then[id] || id === "wert") return [];
    const times = count === 1 ? "einmal" : `${german(count)}-mal`;
    return [
      ["K417", `Neu ist das Zeichen für „${label}“${symbol === "" ? "" : ` (${symbol})`}: Es steht ${times} da.`]
    ];
  });
}

/** A number of rows further from those of all earlier deliveries than a tenth of them. */
function rowDrift({rowCount}: CheckedDelivery, earlier: readonly CheckedDelivery[]): Drift[] {
  const counts = earlier.map((one) => one.rowCount);
  const [low, high] = [Math.min(...counts), Math.max(...counts)];
  const room = Math.max(1, Math.ceil(high * 0.1));
  if (rowCount >= low - room && rowCount <= high + room) return [];
  const range = low === high ? german(low) : `${german(low)} bis ${german(high)}`;
  return [["K420", `Die Datei hat ${german(rowCount)} Zeilen; bisher waren es ${range}.`]];
}

const german = (value: number): string => value.toLocaleString("de-DE");
