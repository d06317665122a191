import {describe, expect, it} from "vitest";
import {findSeparator} from "../../../data-loaders/formats/separator.js";

function separatorOf(text: string): string {
  return findSeparator(Buffer.from(text)).separator;
}

describe("findSeparator(bytes)", () => {
  it.each([";", ",", "\t", "|"])("finds %j", (separator) => {
    expect(separatorOf(["jahr,wert", "2023,5", "2024,6"].join("\n").replaceAll(",", separator))).toBe(separator);
  });

  it("prefers the semicolon to commas in names and numbers", () => {
    expect(separatorOf("05111;  Düsseldorf, krfr. Stadt;11,5\n05112;  Duisburg, krfr. Stadt;17,0\n")).toBe(";");
    expect(separatorOf("2020;11,5;12,5\n2021;13,5;14,5\n")).toBe(";");
  });

  it("does not look into quotes", () => {
    expect(separatorOf('a,"x;y;z"\nb,"x;y;z"\n')).toBe(",");
  });

  it("takes the one with more columns where cells hold lists", () => {
    expect(separatorOf("a;b\tc\td\na;b\tc\td\n")).toBe("\t");
  });

  it("takes a title block of lone lines in its stride", () => {
    expect(separatorOf("Tabelle: 1-2\nBevölkerung, Kreise,\nund mehr\n;;Jahr\n;;2023\n05;Land;1\n")).toBe(";");
  });

  it("says where there is none", () => {
    expect(findSeparator(Buffer.from("ein Satz\nnoch einer\n"))).toEqual({
      separator: "",
      reason: "Kein Trennzeichen gefunden: jede Zeile ist ein Feld."
    });
    expect(separatorOf("")).toBe("");
  });

  it("says how far it goes", () => {
    expect(findSeparator(Buffer.from("a;b\n1;2\n")).reason).toBe("Semikolon: teilt alle Zeilen in 2 Felder.");
    expect(findSeparator(Buffer.from("Titel\na;b\n1;2\n")).reason).toBe("Semikolon: teilt 2 von 3 Zeilen in 2 Felder.");
  });
});
