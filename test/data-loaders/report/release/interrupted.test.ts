import {spawn} from "node:child_process";
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, it} from "vitest";
import {put} from "./made-edition.js";

const book = ".veroeffentlichungen.jsonl";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ausgaben-"));
  put(folder, {"2024/ausgabe.json": "{}"});
  writeFileSync(join(folder, book), '{"edition":"2024"}\n');
});
afterEach(() => rmSync(folder, {recursive: true}));

/** Starts a release, and stops it with a signal while it prints. */
async function stopped(signal: NodeJS.Signals): Promise<{readonly code: number | null; readonly told: string}> {
  const child = spawn(process.execPath, ["--import", "tsx", join(import.meta.dirname, "slow-release.ts"), folder], {
    stdio: ["ignore", "pipe", "pipe"],
    env: {...process.env, VEROEFFENTLICHUNGSBUCH: join(folder, book)}
  });
  let told = "";
  let halfWritten: readonly string[] = [];
  child.stderr.setEncoding("utf8").on("data", (text: string) => (told += text));
  child.stdout.once("data", () => {
    halfWritten = readdirSync(folder);
    child.kill(signal);
  });
  const code = await new Promise<number | null>((done, failed) => child.on("error", failed).on("close", done));
  expect(halfWritten).toHaveLength(3);
  return {code, told};
}

describe("a release that is stopped while it prints", () => {
  it.each([
    ["SIGINT", 130],
    ["SIGTERM", 143]
  ] as const)("by %s leaves editions and ledger as they were, and says so", async (signal, expected) => {
    const {code, told} = await stopped(signal);
    expect(told).toBe(
      "Abgebrochen. Es wurde keine Ausgabe geschrieben; Ausgaben und Veröffentlichungsbuch bleiben, wie sie waren.\n"
    );
    expect(code).toBe(expected);
    expect(readdirSync(folder).sort()).toEqual([book, "2024"]);
    expect(readFileSync(join(folder, book), "utf8")).toBe('{"edition":"2024"}\n');
  });
});
