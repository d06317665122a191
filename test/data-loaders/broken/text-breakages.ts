import type {Breakage} from "./breakage.js";
import {withCells} from "./good.js";

const benefits = "land-nrw/2024_22811-05i.csv";
const foreigners = "land-nrw/2024_12521-03i.csv";
const quota = "land-nrw/2024_22811-01i.csv";
const housing = "statistikstelle/EW_Wohnung_2024.csv";
const residents = "genesis/12411_2024_de_flat.csv";

/** Lines of the classic table 22811-05i, counted from 0: Wuppertal’s row, and the rule under the data. */
const wuppertal = 10;
const rule = 11;

/** The classic table with other texts in Wuppertal’s row. */
const cell =
  (cells: Readonly<Record<number, string>>): Breakage["make"] =>
  ({lines}) =>
    lines(benefits, (all) => all.with(wuppertal, withCells(all[wuppertal]!, cells)));

/** The classic table with its lines changed. */
const lined =
  (change: (lines: string[]) => readonly string[]): Breakage["make"] =>
  ({lines}) =>
    lines(benefits, change);

/** Removes, or repeats, one column of header and data. */
const columns = (lines: readonly string[], change: (cells: string[]) => string[]): string[] =>
  lines.map((line, i) => (i > 4 && i < rule ? change(line.split(";")).join(";") : line));

const nationality =
  (change: (lines: string[]) => readonly string[]): Breakage["make"] =>
  ({lines}) =>
    lines(foreigners, change);

const firstOf = (lines: readonly string[], text: string): number => lines.findIndex((line) => line.includes(text));

/** Breakages of text files as offices and their programs make them. */
export const textBreakages: readonly Breakage[] = [
  // The file as a whole.
  {what: "an empty file", make: () => Buffer.alloc(0), code: "L103"},
  {
    what: "a file of 257 MiB",
    make: ({bytes}) => Buffer.concat([bytes(benefits), Buffer.alloc(257 * 2 ** 20, 32)]),
    code: "L104"
  },
  {
    what: "a file said to be UTF-8 that holds windows-1252",
    make: ({bytes}) => Buffer.concat([Buffer.from("\ufeff"), bytes(benefits)]),
    code: "L102"
  },
  {
    what: "umlauts read in the wrong encoding and saved",
    make: ({bytes}) => Buffer.from(Buffer.from(bytes(benefits).toString("latin1")).toString("latin1")),
    code: "V212",
    row: 9,
    column: 4
  },
  {
    what: "umlauts lost as replacement characters",
    make: ({bytes}) => Buffer.from(bytes(benefits).toString("utf8")),
    code: "V204",
    row: 3,
    column: 1
  },
  {what: "NUL bytes in the middle", make: cell({6: "45\u0000419"}), code: "V204", row: 11, column: 6},
  {
    what: "UTF-16 without its mark",
    make: ({bytes}) => Buffer.from(bytes(benefits).toString("latin1"), "utf16le"),
    code: "K405",
    state: "ohne Vertrag"
  },
  {
    what: "a file cut off in the middle of a row",
    make: ({bytes}) => bytes(benefits).subarray(0, bytes(benefits).indexOf("56329")),
    code: "V202",
    row: 11
  },
  {what: "a file cut off after a row", make: lined((lines) => lines.slice(0, rule)), code: "V202", row: 11},
  {
    what: "a file of the city cut off before its Stand",
    make: ({lines}) => lines(housing, (all) => all.slice(0, 60)),
    code: "V202"
  },
  {
    what: "a table without a row of data",
    make: lined((lines) => [...lines.slice(0, wuppertal - 1), ...lines.slice(rule)]),
    code: "V201"
  },
  {what: "a quotation mark that is never closed", make: cell({3: '"Wuppertal'}), code: "V204", row: 11, column: 3},
  {what: "two tables in one file", make: ({bytes}) => Buffer.concat([bytes(benefits), bytes(quota)]), code: "V205"},
  {
    what: "two years of a table appended by hand",
    make: lined((lines) => [...lines.slice(0, rule), ...lines]),
    code: "V203"
  },
  {
    what: "a table code that no contract knows",
    make: lined((lines) => lines.with(0, "Tabelle: 22811-99x")),
    code: "K405",
    state: "ohne Vertrag"
  },
  {
    what: "a PDF with the name of a table",
    make: () => Buffer.from("%PDF-1.7\n1 0 obj"),
    code: "K405",
    state: "ohne Vertrag"
  },
  {
    what: "the same Stand with another number",
    make: ({bytes, lines}) => [
      {name: "a.csv", bytes: bytes(benefits)},
      {
        name: "b.csv",
        bytes: lines(benefits, (all) => all.with(wuppertal, withCells(all[wuppertal]!, {8: "8624", 7: "951"})))
      }
    ],
    file: "b.csv",
    code: "K402"
  },

  // Columns.
  {what: "a missing column", make: lined((lines) => columns(lines, (cells) => cells.slice(0, -1))), code: "V213"},
  {
    what: "a column that nobody agreed on",
    make: lined((lines) => columns(lines, (cells) => [...cells, cells.at(-1)!])),
    code: "V214",
    row: 9,
    column: 12
  },
  {
    what: "a renamed column",
    make: lined((lines) => lines.map((line) => line.replace("Asylbewerberleistungsgesetz", "AsylbLG"))),
    code: "V212",
    row: 9,
    column: 11
  },
  {
    what: "numbers of two columns swapped under their headers",
    make: cell({5: "45419", 4: "56329", 6: "56329"}),
    code: "P301",
    row: 11,
    column: 5
  },
  {
    what: "the column of keys left out",
    make: lined((lines) => columns(lines, (cells) => cells.toSpliced(1, 1))),
    code: "V211",
    row: 10
  },
  {what: "a row with a separator too many", make: cell({3: "Wuppertal;krfr. Stadt"}), code: "V203", row: 11},
  {what: "a file without its first line", make: lined((lines) => lines.slice(1)), code: "K405", state: "ohne Vertrag"},
  {
    what: "a comma as separator and as decimal sign",
    make: ({lines}) => lines(quota, (all) => all.map((line) => line.replaceAll(";", ","))),
    code: "V203"
  },

  // Numbers.
  {
    what: "a decimal point for the comma",
    make: ({lines}) => lines(quota, (all) => all.map((line) => line.replace(/^05124;(.*),(\d)$/, "05124;$1.$2"))),
    code: "V221",
    column: 3
  },
  {what: "a point for thousands", make: cell({5: "56.329"}), code: "V221", row: 11, column: 5, raw: "56.329"},
  {what: "half a person", make: cell({5: "56329,5"}), code: "V223", row: 11, column: 5},
  {what: "fewer than no persons", make: cell({7: "-950"}), code: "V223", row: 11, column: 7},
  {what: "a text in a number", make: cell({7: "k. A."}), code: "V222", row: 11, column: 7, raw: "k. A."},
  {what: "a sign of another provider", make: cell({7: "*"}), code: "V222", row: 11, column: 7},
  {what: "blanks for thousands", make: cell({5: "56 329"}), code: "V222", row: 11, column: 5},
  {what: "a number as Excel shortens it", make: cell({5: "5,63E+04"}), code: "V222", row: 11, column: 5},
  {what: "a date that Excel made of a number", make: cell({7: "01. Sep"}), code: "V222", row: 11, column: 7},
  {
    what: "a column that is delivered twice and contradicts itself",
    make: cell({6: "45420"}),
    code: "V224",
    row: 11,
    column: 6
  },
  {what: "a total that its parts do not give", make: cell({5: "57329"}), code: "P301", row: 11, column: 5},
  {
    what: "a rate of 158 per cent",
    make: ({lines}) => lines(quota, (all) => all.map((line) => line.replace(/^05124;(.*);.*$/, "05124;$1;158,0"))),
    code: "P302",
    column: 3
  },
  {
    what: "nothing but dashes for Wuppertal",
    make: cell({4: "-", 5: "-", 6: "-", 7: "-", 8: "-", 9: "-", 10: "-", 11: "-"}),
    code: "P303",
    row: 11
  },
  {
    what: "a year a thousand times as large as the others",
    make: ({bytes, lines}) => [
      ...[2019, 2020, 2021, 2022, 2023].map((year) => ({
        name: `${year}.csv`,
        bytes: bytes(`land-nrw/${year}_22811-05i.csv`)
      })),
      {
        name: "2024.csv",
        bytes: lines(benefits, (all) =>
          all.with(
            wuppertal,
            all[wuppertal]!.replace(/;(\d+)(?=;|$)/g, (match, digits: string, at: number) =>
              at > 10 ? `;${digits}000` : match
            )
          )
        )
      }
    ],
    file: "2024.csv",
    code: "P304",
    row: 11,
    column: 5,
    state: "verwendet"
  },

  // Keys.
  {what: "a lost leading zero", make: cell({2: "5124"}), code: "V245", row: 11, column: 2, raw: "5124"},
  {what: "a name where the key belongs", make: cell({2: "Wuppertal"}), code: "V242", row: 11, column: 2},
  {
    what: "the name of another town beside the key",
    make: cell({3: "    Solingen, Klingenstadt"}),
    code: "V244",
    row: 11,
    column: 3
  },
  {what: "Wuppertal left out", make: lined((lines) => lines.toSpliced(wuppertal, 1)), code: "V231"},
  {
    what: "a row twice",
    make: lined((lines) => lines.toSpliced(rule, 0, lines[wuppertal]!)),
    code: "V225",
    row: 12,
    column: 4
  },
  {what: "a year of two digits", make: cell({1: "24"}), code: "V241", row: 11, column: 1},
  {
    what: "a day that there is not",
    make: nationality((lines) => lines.map((line) => line.replace("31.12.2024;05124", "31.11.2024;05124"))),
    code: "V241",
    column: 1,
    raw: "31.11.2024"
  },
  {
    what: "a date in American order",
    make: nationality((lines) => lines.map((line) => line.replace(/^31\.12\.2024/, "12/31/2024"))),
    code: "V241",
    column: 1
  },
  {
    what: "one key with two names",
    make: nationality((lines) =>
      lines.with(
        firstOf(lines, ";05124;"),
        lines[firstOf(lines, ";05124;")]!.replace(/;([^;]*)(;[^;]*;[^;]*;[^;]*)$/, ";$1 (neu)$2")
      )
    ),
    code: "V244",
    column: 5
  },
  {
    what: "an unknown Quartier",
    make: ({lines}) => lines(housing, (all) => all.with(4, withCells(all[4]!, {2: "99"}))),
    code: "V243",
    row: 5,
    column: 2,
    raw: "99"
  },
  {
    what: "a Quartier without its leading zero",
    make: ({lines}) => lines(housing, (all) => all.with(4, withCells(all[4]!, {2: "0"}))),
    code: "V245",
    row: 5,
    column: 2
  },
  {
    what: "a Quartier with the name of another",
    make: ({lines}) => lines(housing, (all) => all.with(4, withCells(all[4]!, {3: "Vohwinkel-Mitte"}))),
    code: "V244",
    row: 5,
    column: 3
  },
  {
    what: "an unknown sex",
    make: ({lines}) => lines(housing, (all) => all.with(4, withCells(all[4]!, {4: "x"}))),
    code: "V243",
    row: 5,
    column: 4
  },
  {
    what: "a table of main residences with the title of both",
    make: ({lines}) =>
      lines("statistikstelle/EW_Staatengruppen_2024.csv", (all) =>
        all.with(0, all[0]!.replace("Einwohner mit Hauptwohnung", "Wohnberechtigte"))
      ),
    code: "V216"
  },
  {
    what: "a division of the city from before",
    make: ({lines}) => lines(housing, (all) => all.with(2, "Gebietsstand: 31.12.2008 (68 Quartiere)")),
    code: "V216"
  },

  // Flat files of GENESIS.
  {
    what: "counts in thousands",
    make: ({lines}) => lines(residents, (all) => all.map((line) => line.replace(";Anzahl;", ";1000;")), "utf8"),
    code: "V215"
  },
  {
    what: "an attribute that no contract knows",
    make: ({lines}) => lines(residents, (all) => all.with(1, all[1]!.replace("NATD", "NATX")), "utf8"),
    code: "V243",
    row: 2
  },
  {
    what: "a flat file that lost the column of units",
    make: ({lines}) => lines(residents, (all) => all.map((line) => line.replace(/;(value_unit|Anzahl);/, ";")), "utf8"),
    code: "V213"
  },
  {
    what: "a flat file with a variable more",
    make: ({lines}) =>
      lines(residents, (all) => all.map((line) => line.replace("GES;Geschlecht", "FAMST;Familienstand")), "utf8"),
    code: "K405",
    state: "ohne Vertrag"
  }
];
