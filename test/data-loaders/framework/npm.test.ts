import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {serveNpmFromNodeModules} from "../../../data-loaders/framework/npm.js";
import {writeFiles} from "../../browser/support/project.js";

const cache = mkdtempSync(join(tmpdir(), "npm-"));
const {fetch: before} = globalThis;
const registry = "https://registry.example/"; // whichever: Framework’s is known by its form
const cdn = "https://cdn.jsdelivr.net/npm/";
const {packages} = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
  packages: Record<string, {version: string}>;
};
const version = packages["node_modules/d3"]!.version;

beforeAll(() => serveNpmFromNodeModules(cache));

afterAll(() => {
  globalThis.fetch = before;
  rmSync(cache, {recursive: true});
});

describe("serveNpmFromNodeModules", () => {
  test("answers every question for a version with that of package-lock.json", async () => {
    expect(await (await fetch(`${registry}d3/latest`)).json()).toEqual({version});
    expect(await (await fetch(`${registry}d3`)).json()).toEqual({versions: {[version]: {}}});
    expect(await (await fetch(`${registry}@observablehq/plot/latest`)).json()).toEqual({
      version: packages["node_modules/@observablehq/plot"]!.version
    });
  });

  test("bundles a package, and leaves the project’s own dependencies to be modules of their own", async () => {
    const response = await fetch(
      `${cdn}@observablehq/plot@${packages["node_modules/@observablehq/plot"]!.version}/+esm`
    );
    expect(response.headers.get("content-type")).toBe("application/javascript");
    const code = await response.text();
    expect(code).toContain(`from"/npm/d3@${version}/+esm"`);
    expect(code).toMatch(/export\{/);
  });

  test("answers for a file of a package with its bytes", async () => {
    const response = await fetch(`${cdn}d3@${version}/package.json`);
    expect(await response.json()).toMatchObject({name: "d3", version});
  });

  test("lets a package that is not installed fail only where it is imported", async () => {
    expect(await (await fetch(`${registry}left-pad/latest`)).json()).toEqual({version: "0.0.0"});
    expect((await fetch(`${cdn}left-pad@0.0.0/+esm`)).status).toBe(404);
  });

  test("refuses every other request", async () => {
    await expect(fetch("https://example.org/")).rejects.toThrow("request refused");
    await expect(fetch(new Request("https://events.example.org/cli"))).rejects.toThrow("request refused");
  });

  test("turns telemetry off", () => {
    expect(process.env.OBSERVABLE_TELEMETRY_DISABLE).toBe("1");
  });

  test("drops what was made from other packages, and keeps what was made from these", () => {
    const kept = join(cache, "_npm/d3@0.0.1/_esm.js");
    writeFiles(cache, {"_npm/d3@0.0.1/_esm.js": "", "_node/d3@0.0.1/index.js": ""});
    serveNpmFromNodeModules(cache);
    expect(existsSync(kept)).toBe(true);
    writeFileSync(join(cache, "packages.sha256"), "of another package-lock.json");
    serveNpmFromNodeModules(cache);
    expect(existsSync(kept)).toBe(false);
    expect(existsSync(join(cache, "_node"))).toBe(false);
  });
});
