import {refuse, type Reading} from "./reading.js";
import {addText, superscript, type Texts} from "./texts.js";
import {closed, finished, nameCode, opened, type XmlScanner} from "./xml.js";

const si = nameCode("si");
const t = nameCode("t");
const r = nameCode("r");
const rPr = nameCode("rPr");
const rPh = nameCode("rPh");
const vertAlign = nameCode("vertAlign");
const val = nameCode("val");

/** Reads the table of shared texts (ECMA-376 part 1, 18.4.9) into an empty list of texts. */
export function readSharedStrings(xml: XmlScanner, texts: Texts, reading: Reading): void {
  for (let event = xml.next(); event !== finished; event = xml.next()) {
    if (event !== opened || xml.name !== si) continue;
    const {stored, shown} = readRichText(xml);
    addText(texts, stored, shown);
    if (texts.stored.length > reading.limits.strings) {
      refuse(reading, "W110", `Die Arbeitsmappe hat mehr als ${reading.limits.strings} Texte.`);
    }
  }
}

/**
 * The text of the element that is open now: its runs joined, phonetic guides left
 * out. `shown` has the digits of raised runs as superscripts.
 */
export function readRichText(xml: XmlScanner): {stored: string; shown: string} {
  let stored = "";
  let shown = "";
  let raised = false;
  if (xml.empty) return {stored, shown};
  const level = xml.depth;
  for (let event = xml.next(); event !== finished; event = xml.next()) {
    if (event === closed && xml.depth < level) break;
    if (event !== opened) continue;
    if (xml.name === t) {
      const text = unescapeText(xml.content());
      stored += text;
      shown += raised ? superscript(text) : text;
    } else if (xml.name === r) raised = false;
    else if (xml.name === rPr) raised = isRaised(xml);
    else if (xml.name === rPh) xml.skip();
  }
  return {stored, shown};
}

/** Whether the font or run properties that are open now raise the text; moves past them. */
export function isRaised(xml: XmlScanner): boolean {
  if (xml.empty) return false;
  const level = xml.depth;
  let raised = false;
  for (let event = xml.next(); event !== finished; event = xml.next()) {
    if (event === closed && xml.depth < level) break;
    if (event === opened && xml.name === vertAlign) raised = xml.value(val) === "superscript";
  }
  return raised;
}

/** `_x000D_` stands for a character that XML cannot hold (ECMA-376 part 1, 22.9.2.19). */
export function unescapeText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replaceAll(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
