import {spawn} from "node:child_process";
import {existsSync, readFileSync, writeFileSync} from "node:fs";
import {treeHash} from "./content.js";
import {readLoader} from "./loader-code.js";

const script = "data-loaders/samples.ts";
const folder = ".samples";
const record = `${folder}.stand`;

/**
 * Makes the sample deliveries, in a process of its own, unless those that lie there are what this state of the code made.
 * Resolves to false, having said so, if they cannot be made; a project without samples has nothing to make.
 */
export async function makeSamples(): Promise<boolean> {
  if (!existsSync(script)) return true;
  const state = () => `${readLoader(script).hash} ${treeHash([folder])}`;
  if (existsSync(record) && readFileSync(record, "utf8") === state()) return true;
  const child = spawn(process.execPath, ["--import", "tsx", script], {stdio: ["ignore", "inherit", "inherit"]});
  const code = await new Promise((resolve) => child.on("close", resolve));
  if (code !== 0) {
    console.error("Die Beispiellieferungen ließen sich nicht herstellen.");
    return false;
  }
  writeFileSync(record, state());
  return true;
}
