import {refuse, type Reading} from "./reading.js";
import {createStyles, type StyleRecord, type Styles} from "./styles.js";
import {isRaised} from "./xlsx-strings.js";
import {closed, finished, nameCode, opened, type XmlScanner} from "./xml.js";

const numFmt = nameCode("numFmt");
const numFmtId = nameCode("numFmtId");
const formatCode = nameCode("formatCode");
const fonts = nameCode("fonts");
const font = nameCode("font");
const fontId = nameCode("fontId");
const cellXfs = nameCode("cellXfs");
const xf = nameCode("xf");
const dxfs = nameCode("dxfs");

const most = 200_000;

/** Reads the styles of a workbook (ECMA-376 part 1, 18.8.39); without that part every cell is “General”. */
export function readStyles(xml: XmlScanner | undefined, date1904: boolean, reading: Reading): Styles {
  const codes = new Map<number, string>();
  const records: StyleRecord[] = [];
  const raised = new Set<number>();
  let fontCount = 0;
  let inFonts = false;
  let inCells = false;
  if (!xml) return createStyles(records, codes, raised, date1904, reading);
  for (let event = xml.next(); event !== finished; event = xml.next()) {
    const {name} = xml;
    if (event === closed) {
      if (name === fonts) inFonts = false;
      else if (name === cellXfs) inCells = false;
    }
    if (event !== opened) continue;
    if (name === numFmt) codes.set(numberOf(xml.value(numFmtId)), xml.value(formatCode) ?? "General");
    else if (name === fonts) inFonts = !xml.empty;
    else if (name === cellXfs) inCells = !xml.empty;
    else if (name === font && inFonts) {
      if (isRaised(xml)) raised.add(fontCount);
      fontCount++;
    } else if (name === xf && inCells) {
      records.push({format: numberOf(xml.value(numFmtId)), font: numberOf(xml.value(fontId))});
    } else if (name === dxfs) xml.skip();
    if (codes.size > most || records.length > most)
      refuse(reading, "W112", "Die Arbeitsmappe hat zu viele Zellformate.");
  }
  return createStyles(records, codes, raised, date1904, reading);
}

function numberOf(text: string | undefined): number {
  const number = Number(text ?? 0);
  return Number.isInteger(number) ? number : 0;
}
