import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {codeEntries} from "../../../data-loaders/contract/codes.js";

const rooms = ["arrow", "check", "contract", "cube", "deliveries", "formats", "providers"];
const sources = rooms.flatMap((room) =>
  readdirSync(join("data-loaders", room), {recursive: true, encoding: "utf8"})
    .filter((file) => file.endsWith(".ts") && file !== "codes.ts")
    .map((file) => readFileSync(join("data-loaders", room, file), "utf8"))
);
const reported = new Set(sources.flatMap((text) => text.match(/(?<=")[LVPK]\d{3}(?=")/g) ?? []));

describe("codeEntries", () => {
  it("describes every code that the sources report, and no code that none reports", () => {
    expect(Object.keys(codeEntries).sort()).toEqual([...reported].sort());
  });

  it.each(Object.entries(codeEntries))("says in German what %s means, with an example and what to do", (_, entry) => {
    for (const text of [entry.title, entry.meaning, entry.example, entry.advice])
      expect(text).toMatch(/^[A-ZÄÖÜ0-9„–]/);
    for (const text of [entry.meaning, entry.advice]) expect(text).toMatch(/[.!]$/);
  });
});
