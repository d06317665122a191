import {describe, expect, test} from "vitest";
import {cubeDeclarations} from "../../../indicators/vocabulary/cubes/index.js";
import {contracts} from "../../../data-loaders/providers/index.js";
import {describeContract} from "../../../data-loaders/contract/describe-contract.js";
import {dateWords, requestText} from "../../../src/components/delivery-request.js";
import type {ContractSummary} from "../../../src/components/delivery-types.js";

const summaries: readonly ContractSummary[] = contracts.map(describeContract); // the compiler holds the two types together

describe("the text that asks for a table", () => {
  test.each(Object.entries(cubeDeclarations))(
    "of %s is a whole letter without gaps or technical words",
    (cube, declaration) => {
      const contract = summaries.find((one) => one.cube === cube);
      const dates = dateWords(declaration.reference, [2014, 2025]);
      const indicators = [{id: "BEV-02", title: "Anteil"}];
      const text = requestText({declaration, dates, indicators, reason: "fehlt", ...(contract && {contract})});
      expect(text).toContain(declaration.table);
      expect(text).toContain("Gegliedert nach:");
      expect(text).toContain("Geheimhaltung:");
      expect(text).not.toMatch(/undefined|NaN|null\b|\[object|\bopen\b/);
      expect(text.split("\n\n").length).toBeGreaterThan(6);
    }
  );

  test("names the codes of a dimension, the threshold that holds, and the missing reference date", () => {
    const contract = summaries.find(({cube}) => cube === "auslaender-titel")!;
    const declaration = cubeDeclarations["auslaender-titel"]!;
    const dates = dateWords(declaration.reference, [2025]);
    const text = requestText({
      declaration,
      contract,
      dates,
      indicators: [],
      reason: "steht aus",
      threshold: contract.profile.threshold
    });
    expect(text).toContain("Uns fehlt noch: 31. Dezember, Jahr 2025.");
    expect(text).toContain("männlich");
    expect(text).toContain(`unter ${contract.profile.threshold}`);
  });

  test("does not ask a provider that protects its numbers itself for unprotected ones", () => {
    const contract = summaries.find(({cube}) => cube === "beschaeftigte")!;
    const declaration = cubeDeclarations["beschaeftigte"]!;
    const text = requestText({declaration, contract, dates: "2025", indicators: [], reason: "fehlt"});
    expect(text).toContain("wie in Ihren Veröffentlichungen");
    expect(text).not.toContain("ohne Sperrung");
  });

  test("tells a body that does not deliver yet why it is asked (Datenlücke)", () => {
    const declaration = cubeDeclarations["schuleingangsuntersuchung"]!;
    const text = requestText({declaration, dates: "2025", indicators: [], reason: "Datenlücke"});
    expect(text).toContain("noch nicht an den Lieferungen beteiligt");
  });
});

test("every contract has layout, rules of reading and a disclosure profile in words", () => {
  for (const {id, layout, reading, profile} of summaries) {
    expect(layout.length, id).toBeGreaterThan(0);
    expect(reading.length, id).toBeGreaterThan(0);
    expect(profile.threshold, id).toBeGreaterThan(0);
  }
});

test("years that are asked for are named as runs", () => {
  expect(dateWords("31. Dezember", [2014, 2015, 2016, 2020])).toBe(
    "31. Dezember, Jahre 2014 bis 2016 und 2020, soweit vorhanden"
  );
  expect(dateWords("15. Mai 2022", [])).toBe("15. Mai 2022");
});
