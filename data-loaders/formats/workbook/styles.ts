import {builtInFormat} from "./number-format/built-in.js";
import {compileFormat, type NumberFormat} from "./number-format/compile.js";
import {refuse, type Reading} from "./reading.js";

/** How cells are shown, by style number. */
export interface Styles {
  format(style: number): NumberFormat;
  /** Whether the style’s font is raised: digits of a text in it are marks of footnotes. */
  raised(style: number): boolean;
}

/** A style as files store it: number of its format and number of its font. */
export interface StyleRecord {
  readonly format: number;
  readonly font: number;
}

/** Style numbers are kept in 16 bits; Excel allows 65,490. */
const mostStyles = 65_535;

/**
 * Styles with their formats read, each format once.
 *
 * @param codes format codes written in the file, by number; they precede the built-in ones
 * @param raisedFonts numbers of the fonts that are superscript
 */
export function createStyles(
  records: readonly StyleRecord[],
  codes: ReadonlyMap<number, string>,
  raisedFonts: ReadonlySet<number>,
  date1904: boolean,
  reading: Reading
): Styles {
  if (records.length > mostStyles) {
    refuse(reading, "W112", `Die Arbeitsmappe hat ${records.length} Zellformate; Excel erlaubt 65.490.`);
  }
  const general = compileFormat("General");
  const compiled = new Map<string, NumberFormat>([[general.code, general]]);
  const formats = records.map(({format}) => {
    const code = codes.get(format) ?? builtInFormat(format) ?? general.code;
    const known = compiled.get(code);
    if (known) return known;
    const fresh = compileFormat(code, date1904);
    compiled.set(code, fresh);
    return fresh;
  });
  return {
    format: (style) => formats[style] ?? general,
    raised: (style) => raisedFonts.has(records[style]?.font ?? -1)
  };
}
