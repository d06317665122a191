import {clip, refuse, warn, type Reading} from "./reading.js";
import {sheetOfCells} from "./sheet-of-cells.js";
import {createTexts, damagedTexts} from "./texts.js";
import type {Workbook, WorkbookSheet} from "./types.js";
import {openPart, relationshipsOf, type Relationship} from "./xlsx-package.js";
import {readProperties} from "./xlsx-properties.js";
import type {SheetReading} from "./xlsx-cell.js";
import {readSheetPart} from "./xlsx-sheet.js";
import {readSharedStrings} from "./xlsx-strings.js";
import {readStyles} from "./xlsx-styles.js";
import {nameCode, opened, type XmlScanner} from "./xml.js";
import type {Zip} from "./zip.js";

const sheet = nameCode("sheet");
const name = nameCode("name");
const id = nameCode("id");
const state = nameCode("state");
const workbookPr = nameCode("workbookPr");
const date1904Name = nameCode("date1904");

interface SheetEntry {
  readonly name: string;
  readonly id: string;
  readonly visibility: WorkbookSheet["visibility"];
}

/** Path of the part that lists the sheets; undefined if the archive is no workbook. */
export function workbookPath(zip: Zip, root: readonly Relationship[]): string | undefined {
  const named = root.find(({type, external}) => type === "officeDocument" && !external)?.target;
  return [named, "xl/workbook.xml"].find((path) => path !== undefined && /\.xml$/i.test(path) && zip.has(path));
}

/** Reads an Office Open XML workbook, transitional or strict (ECMA-376 part 1). */
export function readXlsx(
  zip: Zip,
  root: readonly Relationship[],
  path: string,
  reading: Reading
): Omit<Workbook, "warnings"> {
  const {entries, date1904} = readSheetList(openPart(zip, path, reading)!, reading);
  const relationships = relationshipsOf(zip, path, reading);
  const target = (type: string) => relationships.find((one) => one.type === type && !one.external)?.target;
  noteIgnored(zip, relationships, reading);

  const texts = createTexts();
  const sharedPath = target("sharedStrings");
  const shared = sharedPath === undefined ? undefined : openPart(zip, sharedPath, reading);
  if (shared) readSharedStrings(shared, texts, reading);
  const stylesPath = target("styles");
  const styles = readStyles(
    stylesPath === undefined ? undefined : openPart(zip, stylesPath, reading),
    date1904,
    reading
  );

  const common: SheetReading = {reading, texts, shared: texts.stored.length, date1904, total: {cells: 0, merges: 0}};
  const used = new Set<string>();
  const sheets = entries.flatMap((entry) => {
    const relationship = relationships.find((one) => one.id === entry.id);
    if (relationship && relationship.type !== "worksheet") {
      warn(reading, "W154", "Das Blatt ist ein Diagramm oder ein Makroblatt, keine Tabelle.", {sheet: entry.name});
      return [];
    }
    if (relationship && used.has(relationship.target)) {
      refuse(reading, "W107", "Zwei Blätter der Arbeitsmappe verweisen auf denselben Inhalt.", {sheet: entry.name});
    }
    if (relationship) used.add(relationship.target);
    const xml = relationship && !relationship.external ? openPart(zip, relationship.target, reading) : undefined;
    if (!xml)
      return refuse(reading, "W115", "Das Blatt ist verzeichnet, aber nicht in der Datei.", {sheet: entry.name});
    const parts = {...readSheetPart(xml, entry.name, common), name: entry.name, visibility: entry.visibility};
    return [parts];
  });
  if (sheets.length === 0) refuse(reading, "W117", "Die Arbeitsmappe enthält kein Blatt mit Zellen.");
  const book = {texts, styles, date1904, damaged: damagedTexts(texts)};
  const finished = sheets.map((parts) => sheetOfCells(parts, book, reading));
  return {kind: "xlsx", sheets: finished, properties: {...readProperties(zip, root, reading), date1904}};
}

function readSheetList(xml: XmlScanner, reading: Reading): {entries: readonly SheetEntry[]; date1904: boolean} {
  const entries: SheetEntry[] = [];
  let date1904 = false;
  for (let event = xml.next(); event; event = xml.next()) {
    if (event !== opened) continue;
    if (xml.name === workbookPr) date1904 = xml.flag(date1904Name);
    else if (xml.name === sheet) {
      const stated = xml.value(state);
      const visibility = stated === "hidden" ? "hidden" : stated === "veryHidden" ? "very-hidden" : "visible";
      entries.push({name: xml.value(name) ?? "", id: xml.value(id) ?? "", visibility});
      if (entries.length > reading.limits.sheets) {
        refuse(reading, "W112", `Die Arbeitsmappe hat mehr als ${reading.limits.sheets} Blätter.`);
      }
    }
  }
  return {entries, date1904};
}

/** Says what the workbook holds besides cells, none of which is opened. */
function noteIgnored(zip: Zip, relationships: readonly Relationship[], reading: Reading): void {
  const has = (pattern: RegExp) => zip.names.some((part) => pattern.test(part));
  if (has(/(^|\/)vbaProject\.bin$/i) || has(/(^|\/)macrosheets\//i)) {
    warn(reading, "W151", "Die Arbeitsmappe enthält Makros; sie werden nicht ausgeführt.");
  }
  for (const {type, target} of relationships) {
    if (type !== "externalLink" && type !== "externalLinkPath") continue;
    for (const link of relationshipsOf(zip, target, reading)) {
      if (link.external)
        warn(
          reading,
          "W152",
          `Die Arbeitsmappe ist mit „${clip(link.target)}“ verknüpft; die Datei wird nicht geöffnet.`
        );
    }
  }
  if (relationships.some(({type}) => type === "connections") || has(/(^|\/)(embeddings|externalReferences)\//i)) {
    warn(
      reading,
      "W153",
      "Die Arbeitsmappe enthält Datenverbindungen oder eingebettete Dateien; sie werden nicht gelesen."
    );
  }
}
