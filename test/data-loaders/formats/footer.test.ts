import {describe, expect, it} from "vitest";
import {readCsv} from "../../../data-loaders/formats/csv.js";
import {parseState, readFooter} from "../../../data-loaders/formats/footer.js";

describe("parseState(text)", () => {
  it.each([
    ["Stand: 09.02.2026 / 16:09:36", "2026-02-09T16:09:36"],
    ["Stand: 1.2.2026 / 7:05", "2026-02-01T07:05:00"],
    ["© Amt, 2026 | Stand: 28.02.2026", "2026-02-28"]
  ])("reads “%s”", (text, state) => {
    expect(parseState(text)).toBe(state);
  });

  it.each([
    "Stand: 31.02.2026 / 10:00:00",
    "Stand: 09.02.2026 / 25:00:00",
    "Datenstand: 09.02.2026",
    "Stand: März 2026"
  ])("takes “%s” for no date", (text) => {
    expect(parseState(text)).toBeUndefined();
  });
});

describe("readFooter(sheet, from)", () => {
  it("tells notes, licence and Stand apart", () => {
    const sheet = readCsv(
      Buffer.from(
        '__________\n"zu ""Quote"":\nsiehe [Datenstand: März 2024]"\n© IT.NRW, 2026.\nStand: 09.02.2026 / 16:09:36\n'
      )
    );
    expect(readFooter(sheet, 0)).toEqual({
      state: "2026-02-09T16:09:36",
      licence: "© IT.NRW, 2026.",
      notes: ['zu "Quote":\nsiehe [Datenstand: März 2024]']
    });
  });

  it("joins a licence that goes on in the next line, and keeps what comes after as a note", () => {
    const sheet = readCsv(Buffer.from("_____\n© Destatis, 2026\nLizenz: dl-de/by-2-0\nHinweis\n"));
    expect(readFooter(sheet, 0)).toEqual({licence: "© Destatis, 2026 Lizenz: dl-de/by-2-0", notes: ["Hinweis"]});
  });
});
