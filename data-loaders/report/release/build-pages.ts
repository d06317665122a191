import {spawn} from "node:child_process";
import {cpSync} from "node:fs";
import {join} from "node:path";
import {readConfig} from "@observablehq/framework/dist/config.js";
import {DeliveryError} from "../../contract/problem.js";
import {removedAtExit} from "../../framework/interruption.js";
import {editionVariable} from "../../editions/editions.js";
import {releaseProblem} from "./problem.js";

/**
 * Builds the site into a folder, in a process of its own that knows which edition is made. Throws a DeliveryError (F216)
 * where it cannot be built; what the builder says goes to `report`.
 */
export async function buildPages(folder: string, edition: string, report: (line: string) => void): Promise<void> {
  const {root} = await readConfig();
  const made = join(root, ".observablehq", `ausgabe-${process.pid}`); // where the builder can rename to it
  const child = spawn(process.execPath, ["--import", "tsx", "data-loaders/framework/build.ts", made], {
    stdio: ["ignore", "pipe", "pipe"],
    env: {...process.env, [editionVariable]: edition}
  });
  const stop = (): boolean => child.kill();
  process.once("exit", stop);
  const remove = removedAtExit(made);
  try {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => report(text.trimEnd()));
    }
    const code = await new Promise((resolve) => child.on("close", resolve));
    if (code !== 0) {
      throw new DeliveryError([releaseProblem("F216", {file: "src"}, "Die Seiten ließen sich nicht bauen.")]);
    }
    cpSync(made, folder, {recursive: true});
  } finally {
    process.removeListener("exit", stop);
    remove();
  }
}
