import {mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {LoaderResolver} from "@observablehq/framework/dist/loader.js";
import {afterAll, beforeEach, describe, expect, test} from "vitest";
import {LoaderError, runLoadersByContent} from "../../../data-loaders/framework/loaders.js";
import {outputFolder, writeFiles} from "../../browser/support/project.js";

const folder = join(outputFolder, "loaders");
const src = join(folder, "src");
const runs: string[] = [];

const loader = `
import {readFileSync} from "node:fs";
import {parseArgs} from "node:util";
import {factor} from "../../lib/factor.js";

const {values} = parseArgs({options: {name: {type: "string", default: ""}}});
const number = Number(readFileSync(\`${folder}/exports/\${values.name}.csv\`, "utf8"));
if (Number.isNaN(number)) throw new Error("V101: keine Zahl");
process.stdout.write(String(number * factor));
`;

// Patched once, as in a process of Framework.
const forgetAddresses = runLoadersByContent({
  read: (target) => [join(folder, "exports", target.replace(/^\/data\/(.*)\.txt$/, "$1.csv"))],
  environment: ["PROBE"],
  once: false,
  report: (line) => runs.push(line.replace(/ .*/s, ""))
});

const resolver = new (LoaderResolver as new (options: {root: string; interpreters: object}) => LoaderResolver)({
  root: src,
  interpreters: {}
});

async function load(name: string): Promise<string> {
  const path = await resolver.find(`/data/${name}.txt`)!.load();
  return readFileSync(join(src, path), "utf8");
}

describe("a data loader", () => {
  beforeEach(async () => {
    rmSync(folder, {recursive: true, force: true});
    writeFiles(folder, {
      "src/data/[name].txt.ts": loader,
      "lib/factor.ts": "// ein Kommentar\nexport const factor = 2;\n",
      "lib/anderes.ts": "export const anderes = 1;\n",
      "exports/a.csv": "10",
      "exports/b.csv": "20"
    });
    expect(await Promise.all([load("a"), load("b")])).toEqual(["20", "40"]);
    runs.length = 0;
  });

  afterAll(() => rmSync(folder, {recursive: true, force: true}));

  test("does not run again while nothing has changed", async () => {
    expect(await load("a")).toBe("20");
    expect(runs).toEqual([]);
  });

  test("does not run again for new dates, a new comment, or a module that it does not import", async () => {
    for (const path of ["src/data/[name].txt.ts", "lib/factor.ts", "exports/a.csv"])
      utimesSync(join(folder, path), new Date(), new Date());
    writeFiles(folder, {
      "lib/factor.ts": "// ein anderer Kommentar\nexport const factor = 2;\n",
      "lib/anderes.ts": "export const anderes = 2;\n"
    });
    expect(await load("a")).toBe("20");
    expect(runs).toEqual([]);
  });

  test("runs again for a file that it reads, and only for that one’s output", async () => {
    writeFiles(folder, {"exports/a.csv": "11"});
    expect(await Promise.all([load("a"), load("b")])).toEqual(["22", "40"]);
    expect(runs).toEqual(["data/a.txt"]);
  });

  test("runs again for a file with new content and an older date than its output", async () => {
    writeFiles(folder, {"exports/a.csv": "12"});
    utimesSync(join(folder, "exports/a.csv"), 0, 0);
    expect(await load("a")).toBe("24");
  });

  test("runs again for a module that it imports", async () => {
    writeFiles(folder, {"lib/factor.ts": "export const factor = 3;\n"});
    expect(await load("a")).toBe("30");
  });

  test("runs again for a variable of the environment", async () => {
    process.env.PROBE = "1";
    await load("a");
    delete process.env.PROBE;
    expect(runs).toEqual(["data/a.txt"]);
  });

  test("runs again after its output was lost, and after it was made for other inputs that are no more", async () => {
    rmSync(join(src, ".observablehq/cache/data/a.txt"));
    expect(await load("a")).toBe("20");
    writeFiles(folder, {"exports/a.csv": "11"});
    expect(await load("a")).toBe("22");
    writeFiles(folder, {"exports/a.csv": "10"});
    expect(await load("a")).toBe("20");
    expect(runs.length).toBe(3);
  });

  test("runs once for requests at the same time", async () => {
    writeFiles(folder, {"exports/a.csv": "11"});
    expect(await Promise.all([load("a"), load("a"), load("a")])).toEqual(["22", "22", "22"]);
    expect(runs).toEqual(["data/a.txt"]);
  });

  test("that fails says why and at which line, and leaves no output that could be taken for fresh", async () => {
    writeFiles(folder, {"exports/a.csv": "zehn"});
    const failure = await load("a").catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(LoaderError);
    expect((failure as LoaderError).target).toBe("/data/a.txt");
    expect((failure as LoaderError).message).toContain("V101: keine Zahl");
    expect((failure as LoaderError).message).toMatch(/\[name\]\.txt\.ts:8:/); // where it was written, not bundled
    await expect(load("a")).rejects.toThrow("V101");
    writeFiles(folder, {"exports/a.csv": "10"});
    expect(await load("a")).toBe("20");
  });

  test("that cannot be read says where", async () => {
    writeFiles(folder, {"lib/factor.ts": "export const factor = ;\n"});
    await expect(load("a")).rejects.toThrow(/lib\/factor\.ts:1:23: Unexpected ";"/);
  });

  test("that asks for its own place is told the true one", async () => {
    writeFiles(folder, {"src/data/ort.txt.ts": "process.stdout.write(import.meta.url);\n"});
    expect(await load("ort")).toMatch(/src\/data\/ort\.txt\.ts$/);
  });

  test("written in another language runs as Framework runs it", async () => {
    writeFiles(folder, {"src/data/skript.txt.sh": "printf '%s' Schale\n"});
    expect(await load("skript")).toBe("Schale");
    writeFiles(folder, {"src/data/skript.txt.sh": "printf '%s' Muschel\n"});
    expect(await load("skript")).toBe("Muschel");
  });

  test("changes the address of its output with what it depends on, not with dates", () => {
    const first = resolver.getSourceFileHash("/data/a.txt");
    utimesSync(join(folder, "src/data/[name].txt.ts"), 1, 1);
    forgetAddresses();
    expect(resolver.getSourceFileHash("/data/a.txt")).toBe(first);
    writeFiles(folder, {"exports/a.csv": "11"});
    forgetAddresses();
    expect(resolver.getSourceFileHash("/data/a.txt")).not.toBe(first);
  });

  test("leaves static files to Framework", async () => {
    mkdirSync(join(src, "data"), {recursive: true});
    writeFileSync(join(src, "data/fest.csv"), "1");
    expect(await resolver.find("/data/fest.csv")!.load()).toBe("data/fest.csv");
  });
});
