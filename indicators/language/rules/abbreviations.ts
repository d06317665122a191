import type {Remark} from "../finding.js";

/** Everybody knows these, and roman numerals stand for books of law. */
const known: ReadonlySet<string> = new Set([
  "EU",
  "NRW",
  "II",
  "III",
  "IV",
  "VI",
  "IX",
  "XI",
  "XII",
  "CSV",
  "PDF",
  "SVG",
  "DIN"
]);
const shorthand: Readonly<Record<string, string>> = {
  "bzw.": "oder, und, beziehungsweise",
  "ggf.": "gegebenenfalls, oder den Fall nennen",
  "i. d. R.": "meist",
  "i.d.R.": "meist",
  "u. a.": "unter anderem",
  "u.a.": "unter anderem",
  "v. a.": "vor allem",
  "v.a.": "vor allem",
  "z. B.": "zum Beispiel",
  "z.B.": "zum Beispiel",
  "d. h.": "das heißt",
  "d.h.": "das heißt",
  "usw.": "die weiteren nennen oder weglassen",
  "etc.": "die weiteren nennen oder weglassen",
  "ca.": "rund",
  "rd.": "rund",
  svB: "sozialversicherungspflichtig Beschäftigte",
  SvB: "sozialversicherungspflichtig Beschäftigte"
};

/**
 * Abbreviations whose long form the text does not give. Explained is “Ausländerzentralregister
 * (AZR)” or “AZR (Ausländerzentralregister)”, once anywhere before or at the first use.
 */
export function abbreviationRemarks(text: string, start: number, end: number): Remark[] {
  const own = text.slice(start, end);
  const capitals = [
    ...own.matchAll(/(?<![\p{L}\d-])(?:[A-ZÄÖÜ]{2,6}|[A-ZÄÖÜ][a-z]?[A-ZÄÖÜ]{1,4}[a-z]?[A-ZÄÖÜ]*)(?![\p{L}\d]|-\d)/gu)
  ].filter(([word]) => !known.has(word) && /[A-ZÄÖÜ].*[A-ZÄÖÜ]/.test(word));
  const unexplained = capitals.filter(({0: word, index}) => !explained(text, word, start + index));
  const short = Object.entries(shorthand).flatMap(([word, long]) => {
    const pattern = new RegExp(
      `(?<![\\p{L}\\d.])${word.replaceAll(".", "\\.").replaceAll(" ", "[\\s\\u00a0\\u202f]?")}(?!\\p{L})`,
      "gu"
    );
    if (word.includes(".") && !word.includes(" ") && word.split(".").length > 2) return [];
    return [...own.matchAll(pattern)].map((match) => ({match, long}));
  });
  return [
    ...unexplained.map((match) => remark(match, start, `Beim ersten Mal ausschreiben: „Langform (${match[0]})“.`)),
    ...short.map(({match, long}) => remark(match, start, `Ausschreiben: ${long}.`))
  ];
}

function explained(text: string, word: string, at: number): boolean {
  const until = text.slice(0, at + word.length + 1);
  return (
    until.includes(`(${word})`) ||
    /^\s*\(\p{L}{4,}/u.test(text.slice(at + word.length)) ||
    (until.includes(`${word} (`) && /\(\p{L}{4,}/u.test(until.slice(until.indexOf(`${word} (`))))
  );
}

function remark(match: RegExpMatchArray, start: number, proposal: string): Remark {
  return {
    rule: "abkuerzung",
    severity: "fehler",
    start: start + match.index!,
    end: start + match.index! + match[0].length,
    message: `Die Abkürzung „${match[0]}“ ist nicht erklärt.`,
    proposal
  };
}
