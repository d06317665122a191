import {createHash} from "node:crypto";
import {existsSync, readFileSync, statSync} from "node:fs";
import {checkTables} from "../contract/check.js";
import {type Code, codeEntries, problem} from "../contract/codes.js";
import type {Contract} from "../contract/contract.js";
import type {CheckedDelivery} from "../contract/delivered.js";
import {sampleMark} from "../contract/sample-mark.js";
import {DeliveryError, type Problem} from "../contract/problem.js";
import {largestBytes, readBytes} from "../formats/delivery.js";
import type {DeliveredTable} from "../formats/workbook-table/table.js";
import {isMapName} from "../maps/map-name.js";
import {contracts as allContracts} from "../providers/index.js";
import {samplesFolder} from "../sample-city/file.js";
import {applyCorrections, type CorrectedFile} from "./corrections/apply.js";
import {correctionSuffix} from "./corrections/correction.js";
import {markCorrected} from "./corrections/mark.js";
import {readCorrections} from "./corrections/read.js";
import {findFiles, type FoundFile} from "./find-files.js";
import {knownFile, knownFilesVariable, readKnownFiles} from "./known-files.js";
import {isFalseWorkbook, type OpenedFile, openFile} from "./open.js";
import {candidates, firstText, recognise} from "./recognise.js";

export interface LoadOptions {
  /** Folder of real deliveries; `EXPORTS_DIR` or “exports” if absent. */
  readonly exports?: string;
  /** Folder of sample deliveries; “.samples” if absent, none if null. */
  readonly samples?: string | null;
  /** The contracts to recognise; all if absent. */
  readonly contracts?: readonly Contract[];
}

/** A file with what became of it. */
export interface LoadedFile extends FoundFile {
  readonly sample: boolean;
  /** The file opened; absent if it could not be read. */
  readonly opened?: OpenedFile;
  /** One per contract that the file belongs to; none if it belongs to none. */
  readonly checked: readonly CheckedDelivery[];
  /** Why the file could not be read. */
  readonly problems: readonly Problem[];
  readonly sha256: string;
}

/**
 * Reads and checks every delivery of the given contracts: the real ones, and for
 * tables of which there is no real file the samples. A real file that breaks its
 * contract keeps the samples of its table away all the same: nobody shall take
 * invented numbers for those he delivered. Never throws for a bad file.
 */
export function loadDeliveries(options: LoadOptions = {}): LoadedFile[] {
  const contracts = options.contracts ?? allContracts;
  const mayConcern = filterByKnown(contracts);
  const real = findFiles(exportsFolder(options))
    .filter(({file}) => !isMapName(file))
    .filter(mayConcern)
    .map((file) => loadFile(file, contracts, false));
  const delivered = new Set(real.flatMap((file) => tablesOf(file, contracts)));
  const missing = contracts.filter((contract) => !delivered.has(contract.id));
  if (missing.length === 0) return real;
  const samples = sampleFilesOf(options)
    .filter(mayConcern)
    .map((file) => loadFile(file, missing, true));
  return real.concat(samples.filter(({checked, problems}) => checked.length > 0 || problems.length > 0));
}

/** Folder of real deliveries. */
export function exportsFolder({exports}: LoadOptions = {}): string {
  return exports ?? (process.env["EXPORTS_DIR"] || "exports");
}

function sampleFilesOf({samples = samplesFolder}: LoadOptions): FoundFile[] {
  if (samples === null) return [];
  return findFiles(samples).map(({path, file, bytes}) => ({path, bytes, file: `Beispieldaten/${file}`}));
}

/** Passes over files of which a record says that they claim other contracts: opening each costs time. */
function filterByKnown(contracts: readonly Contract[]): (file: FoundFile) => boolean {
  if (contracts === allContracts) return () => true;
  const known = readKnownFiles(process.env[knownFilesVariable]);
  const wanted = new Set(contracts.map(({id}) => id));
  return ({path}) => knownFile(known, path)?.contracts.some((id) => wanted.has(id)) ?? true;
}

/** Contracts that a real file claims for itself, read well or not. */
export function tablesOf({path, bytes, checked}: LoadedFile, contracts: readonly Contract[]): string[] {
  if (checked.length > 0 || bytes === 0) return checked.map(({contract}) => contract.id);
  return candidates(path, contracts)
    .filter((contract) => contract.recognise.layout === "landesdatenbank")
    .map(({id}) => id);
}

/** Reads one file and checks it against those of the contracts that it belongs to. Never throws for a bad file. */
export function loadFile(found: FoundFile, contracts: readonly Contract[], sample: boolean): LoadedFile {
  if (found.file.endsWith(correctionSuffix))
    return {...found, sample, checked: [], problems: [orphan(found)], sha256: ""};
  const possible = found.bytes === 0 ? contracts : candidates(found.path, contracts);
  if (possible.length === 0 && !bearsFalseName(found)) {
    return {...found, sample, checked: [], problems: [], sha256: ""};
  }
  try {
    const {opened, cells, problems: said} = corrected(openFile(found.path), found);
    const marked = sample || opened.tables.some(isMarked);
    const checked = check(opened, possible, {file: found.file, sample: marked}).map((delivery) =>
      refuseIf(said, markCorrected(delivery, cells))
    );
    return {...found, sample: marked, opened, checked, problems: [], sha256: opened.sha256};
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error;
    const problems = error.problems.map((one) => inFile(one, found.file));
    return {...found, sample, checked: [], problems, sha256: sha256Of(found.path)};
  }
}

/** Whether a file that no contract may describe calls itself a workbook: that must be said. */
function bearsFalseName({path, bytes}: FoundFile): boolean {
  return bytes <= largestBytes && isFalseWorkbook(path, readBytes(path));
}

function orphan({file}: FoundFile): Problem {
  const delivery = file.slice(0, -correctionSuffix.length);
  return problem("K435", {file}, `Die Lieferung „${delivery}“, für die diese Korrekturen sind, liegt nicht daneben.`);
}

/** The file as its corrections want it read, if there are any beside it. */
function corrected(opened: OpenedFile, {path, file}: FoundFile): CorrectedFile {
  if (!existsSync(path + correctionSuffix)) return {opened, cells: [], problems: []};
  try {
    return applyCorrections(opened, readCorrections(path + correctionSuffix), file);
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error;
    return {opened, cells: [], problems: error.problems.map((one) => inFile(one, file + correctionSuffix))};
  }
}

/** The delivery with further problems; refused if one of them is an error. */
function refuseIf(problems: readonly Problem[], {cells, ...delivery}: CheckedDelivery): CheckedDelivery {
  const failed = problems.some(({severity}) => severity === "error");
  return {...delivery, problems: [...delivery.problems, ...problems], ...(cells && !failed && {cells})};
}

/** Checks each table of a file against the contracts that it belongs to; tables of one contract together. */
function check(
  opened: OpenedFile,
  contracts: readonly Contract[],
  options: {readonly file: string; readonly sample: boolean}
): CheckedDelivery[] {
  const tablesBy = new Map<Contract, DeliveredTable[]>();
  for (const table of opened.tables) {
    for (const contract of recognise(table, contracts)) {
      tablesBy.set(contract, [...(tablesBy.get(contract) ?? []), table]);
    }
  }
  const claimed = [...tablesBy].sort(([a], [b]) => contracts.indexOf(a) - contracts.indexOf(b));
  const checked = claimed.map(([contract, tables]) => {
    const sheets = new Set(tables.map(({sheet}) => sheet.name));
    const odd = opened.warnings.filter(({place}) => place.sheet !== undefined && sheets.has(place.sheet));
    const delivery = checkTables(opened, tables, contract, options);
    return {...delivery, problems: [...delivery.problems, ...odd.map((one) => inFile(one, options.file))]};
  });
  const [first, ...others] = checked;
  if (first === undefined) return [];
  const rest = remarks(opened, new Set(claimed.flatMap(([, tables]) => tables)), options.file);
  return [{...first, problems: [...first.problems, ...rest]}, ...others];
}

/** What is to be said of a workbook as a whole, and of its sheets that no contract describes. */
function remarks({tables, warnings}: OpenedFile, claimed: ReadonlySet<DeliveredTable>, file: string): Problem[] {
  const whole = warnings.filter(({place}) => place.sheet === undefined).map((one) => inFile(one, file));
  const others = tables.filter((table) => !claimed.has(table)).map(({sheet}) => `„${sheet.name}“`);
  if (others.length === 0) return whole;
  const message = `Kein Vertrag beschreibt ${others.length === 1 ? "das Blatt" : "die Blätter"} ${others.slice(0, 10).join(", ")}${others.length > 10 ? " …" : ""}.`;
  return [...whole, problem("K406", {file}, message)];
}

/** Whether a table says of itself that this project made it, wherever it lies; a flat file has only the statistic’s name. */
function isMarked(table: DeliveredTable): boolean {
  const {licence = "", notes} = table;
  return [licence, firstText(table, "statistics_label") ?? "", ...notes].some((text) => text.includes(sampleMark));
}

/** The problem with the file’s path, and with the advice that its code has. */
function inFile(found: Problem, file: string): Problem {
  const advice = found.advice ?? codeEntries[found.code as Code]?.advice;
  return {...found, place: {...found.place, file}, ...(advice && {advice})};
}

/** Checksum of a file that is not opened otherwise; empty if it cannot be read, or is larger than any delivery. */
export function sha256Of(path: string): string {
  try {
    if (statSync(path).size > largestBytes) return "";
    return createHash("sha256").update(readFileSync(path)).digest("hex");
  } catch {
    return "";
  }
}
