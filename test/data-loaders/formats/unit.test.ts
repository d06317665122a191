import {describe, expect, it} from "vitest";
import {isUnit} from "../../../data-loaders/formats/unit.js";

describe("isUnit(label)", () => {
  it.each([
    "Anzahl",
    "Prozent",
    "%",
    "qkm",
    "EUR",
    "1000",
    "1 000",
    "1000 EUR",
    "Tsd. EUR",
    "Mill. EUR",
    "in 1 000",
    "EUR je Einwohner",
    "je 1000 Einwohner",
    "Jahre",
    "2015=100",
    "ha",
    "Personen",
    "Prozent der Bevölkerung"
  ])("knows %s", (label) => {
    expect(isUnit(label)).toBe(true);
  });

  it.each([
    "",
    "Jahr",
    "2023",
    "Insgesamt",
    "männlich",
    "unter 1 Jahr",
    "90 Jahre und mehr",
    "31.12.2024",
    "1 bis unter 2 Jahre",
    "Haushalte"
  ])("takes “%s” for a label", (label) => {
    expect(isUnit(label)).toBe(false);
  });
});
