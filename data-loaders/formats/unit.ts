/**
 * Whether a header label names a unit, as the unit lines of German statistical
 * tables write them: “Anzahl”, “Prozent”, “qkm”, “1 000 EUR”, “je 1000
 * Einwohner”. An unknown unit stays a label: nothing is lost.
 */
export function isUnit(label: string): boolean {
  return patterns.some((pattern) => pattern.test(label.trim()));
}

const scale = String.raw`(?:(?:in )?(?:1[ .]?000|100|10|Tsd\.?|Tausend|Mill\.?|Mio\.?|Mrd\.?|Millionen|Milliarden) ?)`;
const base = String.raw`(?:Anzahl|Personen|Pers\.|EUR|Euro|€|DM|qkm|km²|km2|qm|m²|m2|m³|cbm|ha|km|m|t|kg|l|kWh|MWh|GWh|TJ|St(?:ü|ue)ck|St\.|Std\.?|Stunden|Tage|Monate|Jahre|Punkte|Prozentpunkte)`;
const patterns = [
  new RegExp(String.raw`^${scale}?${base}(?:\/\S+| (?:je|pro) .+)?$`, "i"),
  new RegExp(String.raw`^${scale}$`, "i"),
  /^(?:in )?(?:Prozent|%|v\.? ?H\.?|Promille|‰)(?: .+)?$/i,
  /^(?:je|pro) .*\S$/i,
  /^(?:Index|Messzahl)?\s*\(?\d{4}\s?=\s?100\)?$/i
];
