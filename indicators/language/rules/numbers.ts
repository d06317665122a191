import type {Remark} from "../finding.js";
import type {Prose} from "../prose.js";

const number = /(?<![\p{L}\d.,-])[+−-]?\d+(?:[.,]\d+)*(?![\p{L}\d-])/gu;
const year = /^(?:19|20)\d\d$/;
/** What may stand before a number that no indicator gives: law, pages, and the like. */
const citation =
  /(?:§§?|Art\.|Artikel|Absatz|Abs\.|Satz|Nr\.|Nummer|Seiten?|S\.|Kapitel|Anlage|Zeile|DIN|BGB|SGB)\s*(?:\d+\s*(?:,|und|bis)\s*)*$/u;
const counted = new RegExp(
  String.raw`(?<!\p{L})(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\p{Ll}+(?:zehn|zig))\s+(?:Prozent(?:punkte?n?)?|Euro|Personen|Menschen|Fälle)(?!\p{L})`,
  "gu"
);

/** Numbers that were typed: they do not follow the data. Years, paragraphs of law and page numbers may be. */
export function typedNumbers({text, written}: Prose, start: number, end: number): Remark[] {
  const own = text.slice(start, end);
  const digits = [...own.matchAll(number)].filter(
    (match) => !year.test(match[0]) && !citation.test(own.slice(Math.max(0, match.index - 40), match.index))
  );
  return [...digits, ...own.matchAll(counted)]
    .filter(({index}) => !written[start + index] && !isListMark(own, index))
    .map((match) => ({
      rule: "zahl",
      severity: "fehler",
      start: start + match.index,
      end: start + match.index + match[0].length,
      message: `Die Zahl „${match[0]}“ ist getippt und folgt den Daten nicht.`,
      proposal: "Aus einem Indikator holen: ${wert(…)} oder ${aussage(…)}."
    }));
}

/** The number of a list item. */
function isListMark(text: string, at: number): boolean {
  return /(?:^|\n)[ \t]*$/.test(text.slice(0, at)) && /^\d+\.\s/.test(text.slice(at));
}
