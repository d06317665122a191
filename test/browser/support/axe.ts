import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import type axe from "axe-core";
import type {OpenPage} from "./page.js";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Findings by axe (WCAG 2.1 AA and best practice) with all details open, in the given schemes; in light and in dark unless told. */
export async function violations(
  {page}: Pick<OpenPage, "page">,
  schemes: readonly ("light" | "dark")[] = ["light", "dark"]
): Promise<string[]> {
  await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
  await page.evaluate(source);
  const found: string[] = [];
  for (const colorScheme of schemes) {
    await page.emulateMedia({colorScheme});
    const {violations: all} = await page.evaluate(
      () => (window as unknown as {axe: typeof axe}).axe.run(document) as Promise<axe.AxeResults>
    );
    found.push(
      ...all.map(({id, nodes}) => `${colorScheme} ${id}: ${nodes.map(({html}) => html.slice(0, 160)).join(" | ")}`)
    );
  }
  return found;
}
