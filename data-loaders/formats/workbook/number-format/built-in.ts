/**
 * The formats that a workbook uses by number without writing them down, as a
 * German Excel shows them (ECMA-376 part 1, 18.8.30: all languages, with the
 * German form where the standard leaves dates and currency to the language).
 */
const builtIn: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: '#,##0\\ "€";\\-#,##0\\ "€"',
  6: '#,##0\\ "€";[Red]\\-#,##0\\ "€"',
  7: '#,##0.00\\ "€";\\-#,##0.00\\ "€"',
  8: '#,##0.00\\ "€";[Red]\\-#,##0.00\\ "€"',
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "dd\\.mm\\.yyyy",
  15: "dd\\.\\ mmm\\ yy",
  16: "dd\\.\\ mmm",
  17: "mmm\\ yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "hh:mm",
  21: "hh:mm:ss",
  22: "dd\\.mm\\.yyyy\\ hh:mm",
  37: "#,##0\\ _€;\\-#,##0\\ _€",
  38: "#,##0\\ _€;[Red]\\-#,##0\\ _€",
  39: "#,##0.00\\ _€;\\-#,##0.00\\ _€",
  40: "#,##0.00\\ _€;[Red]\\-#,##0.00\\ _€",
  41: '_-* #,##0\\ _€_-;\\-* #,##0\\ _€_-;_-* "-"\\ _€_-;_-@_-',
  42: '_-* #,##0\\ "€"_-;\\-* #,##0\\ "€"_-;_-* "-"\\ "€"_-;_-@_-',
  43: '_-* #,##0.00\\ _€_-;\\-* #,##0.00\\ _€_-;_-* "-"??\\ _€_-;_-@_-',
  44: '_-* #,##0.00\\ "€"_-;\\-* #,##0.00\\ "€"_-;_-* "-"??\\ "€"_-;_-@_-',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@"
};

/** The code of a format known by number alone; undefined where the number has no meaning of its own. */
export function builtInFormat(id: number): string | undefined {
  return builtIn[id];
}
