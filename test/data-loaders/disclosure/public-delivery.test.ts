import {describe, expect, it} from "vitest";
import {publicDelivery} from "../../../data-loaders/disclosure/public-delivery.js";

const delivery = {id: "abc", sha256: "abcdef", file: "statistikstelle/2024.csv", bytes: 1234};

describe("publicDelivery", () => {
  it("names a delivery that arrives as counted without checksum and size, by which a guess could be tested", () => {
    const shown = publicDelivery(delivery);
    expect(shown).toMatchObject({file: delivery.file, sha256: "wird nicht veröffentlicht", bytes: 0});
    expect(shown.id).not.toBe("abc");
    expect(publicDelivery({...delivery, sha256: "other", bytes: 5})).toEqual(shown);
  });

  it("says of a correction why, by which role and when, and neither the delivered nor the corrected count", () => {
    const corrections = [
      {
        line: 4,
        column: 2,
        delivered: "4711",
        corrected: "471",
        reason: "Tippfehler",
        author: "Statistikstelle",
        date: "2025-01-31"
      },
      {line: 5, column: 1, delivered: "Zeile doppelt", reason: "doppelt", author: "Statistikstelle", date: "2025-01-31"}
    ];
    const text = JSON.stringify(publicDelivery({...delivery, corrections}).corrections);
    expect(text).not.toMatch(/471|Zeile doppelt/);
    expect(text).toContain("Tippfehler");
    expect(JSON.parse(text)[1]).not.toHaveProperty("corrected");
  });
});
