import {readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {listFiles} from "../../../data-loaders/framework/content.js";
import {allCodes} from "../../../data-loaders/messages/all-codes.js";
import config from "../../../observablehq.config.js";

/** Where codes are explained and not told. */
const explained = /^data-loaders\/(?:messages|contract\/codes)\/|workbook\/codes\.ts$/;
const sources = ["data-loaders", "indicators", "src"]
  .flatMap((folder) => listFiles(folder).map((file) => join(folder, file)))
  .filter((file) => /\.(?:ts|md)$/.test(file) && !file.includes(".observablehq") && !explained.test(file));

/** Every code that stands in a program as a word of its own, or at the head of a line that it prints. */
const told = new Set(
  sources.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/["`]([A-Z]\d{3})(?=["`:])/g)].map(([, code]) => code!)
  )
);

describe("the handbook of messages", () => {
  it("has an entry for every code that a program can tell", () => {
    expect(told.size).toBeGreaterThan(200);
    const known = new Set(allCodes.map(({code}) => code));
    expect([...told].filter((code) => !known.has(code)).sort()).toEqual([]);
  });

  it("explains no code that nothing tells, and none twice", () => {
    expect(allCodes.map(({code}) => code).filter((code) => !told.has(code))).toEqual([]);
    expect(new Set(allCodes.map(({code}) => code)).size).toBe(allCodes.length);
  });

  it("says of each what it means, an example, and what to do, each in words of its own", () => {
    for (const {code, title, meaning, example, advice} of allCodes) {
      const texts = [title, meaning, example, advice];
      expect(new Set(texts).size, code).toBe(4);
      for (const text of texts) expect(text.length, `${code}: ${text}`).toBeGreaterThan(3);
    }
  });

  it("has a page for each", () => {
    const pages = config.dynamicPaths.filter((path) => path.startsWith("/daten/meldungen/"));
    expect(pages).toEqual(allCodes.map(({code}) => `/daten/meldungen/${code}`));
  });
});
