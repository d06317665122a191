import {usualWidth} from "../formats/irregularities.js";
import type {Irregularity, Sheet} from "../formats/sheet.js";

/** The oddities of a sheet as German text, at most `limit` of each kind, and how many more there are. */
export function irregularityTexts(sheet: Sheet, limit = 5): string[] {
  const usual = usualWidth(sheet.rowCount, sheet.width);
  const byKind = new Map<Irregularity["kind"], Irregularity[]>();
  for (const found of sheet.irregularities) {
    const same = byKind.get(found.kind);
    if (same) same.push(found);
    else byKind.set(found.kind, [found]);
  }
  return [...byKind].flatMap(([kind, found]) => {
    const texts = found.slice(0, limit).map((irregularity) => describe(sheet, irregularity, usual));
    const more = found.length - limit;
    return more > 0 ? texts.concat(`${more.toLocaleString("de-DE")} weitere Stellen: ${names[kind]}.`) : texts;
  });
}

/** An oddity as it stands among the notes of the JSON form. */
export const oddity = (text: string): string => `Auffälligkeit: ${text}`;

const names: Record<Irregularity["kind"], string> = {
  ragged: "andere Zahl von Feldern",
  "unclosed-quote": "Anführungszeichen nicht geschlossen",
  "text-after-quote": "Text nach dem schließenden Anführungszeichen",
  nul: "NUL-Zeichen",
  "replacement-character": "Ersatzzeichen U+FFFD"
};

function describe(sheet: Sheet, {kind, row, column}: Irregularity, usual: number): string {
  const place = `Zeile ${sheet.line(row)}, Spalte ${column + 1}`;
  switch (kind) {
    case "ragged": {
      const width = sheet.width(row);
      return `Zeile ${sheet.line(row)} hat ${width} ${width === 1 ? "Feld" : "Felder"}, üblich sind ${usual}.`;
    }
    case "unclosed-quote":
      return `${place}: Ein Anführungszeichen wird nicht geschlossen; es gilt als gewöhnliches Zeichen.`;
    case "text-after-quote":
      return `${place}: Nach dem schließenden Anführungszeichen folgt noch Text; er ist angehängt.`;
    case "nul":
      return `${place}: Das Feld enthält NUL-Zeichen.`;
    case "replacement-character":
      return `${place}: Das Feld enthält das Ersatzzeichen U+FFFD; hier ging vor der Lieferung ein Zeichen verloren.`;
  }
}
