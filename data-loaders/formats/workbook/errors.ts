/** Errors of formulas: code in files, number in BIFF, and what a German Excel shows. */
const errors = [
  ["#NULL!", 0x00, "#NULL!"],
  ["#DIV/0!", 0x07, "#DIV/0!"],
  ["#VALUE!", 0x0f, "#WERT!"],
  ["#REF!", 0x17, "#BEZUG!"],
  ["#NAME?", 0x1d, "#NAME?"],
  ["#NUM!", 0x24, "#ZAHL!"],
  ["#N/A", 0x2a, "#NV"],
  ["#GETTING_DATA", 0x2b, "#DATEN_ABRUFEN"],
  ["#SPILL!", 0x2c, "#ÜBERLAUF!"],
  ["#CALC!", 0x32, "#KALK!"]
] as const;

const german: ReadonlyMap<string, string> = new Map(errors.map(([code, , shown]) => [code, shown]));
const byNumber: ReadonlyMap<number, string> = new Map(errors.map(([code, number]) => [number, code]));

/** What a German Excel shows for an error; unknown codes stay as they are. */
export function germanError(code: string): string {
  return german.get(code) ?? code;
}

/** The code of an error in a BIFF file; `#N/A` for numbers that no version of Excel writes. */
export function errorOfNumber(number: number): string {
  return byNumber.get(number) ?? "#N/A";
}
