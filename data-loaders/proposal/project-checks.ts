import {execFileSync} from "node:child_process";
import {join} from "node:path";

/** A check of the changed project: its German name, and what it objects to; nothing where it passes. */
export interface ProjectCheck {
  readonly name: string;
  readonly run: (project: string, id: string) => string | undefined;
}

/** The type checker, then the tests of the catalogue that are about the indicator. */
export const projectChecks: readonly ProjectCheck[] = [
  {name: "Typprüfung", run: (project) => outputOf(project, "typescript/bin/tsc", ["--noEmit"])},
  {
    name: "Tests des Indikators",
    run: (project, id) =>
      outputOf(project, "vitest/vitest.mjs", [
        "run",
        "test/indicators/whole-catalogue.test.ts",
        "test/indicators/published-catalogue.test.ts",
        "test/indicators/catalogue.test.ts",
        "--testNamePattern",
        id
      ])
  }
];

/** What a program of the project prints where it fails. */
function outputOf(project: string, program: string, args: readonly string[]): string | undefined {
  try {
    execFileSync(process.execPath, [join(project, "node_modules", program), ...args], {
      cwd: project,
      stdio: "pipe",
      encoding: "utf8",
      env: {...process.env, NO_COLOR: "1"},
      maxBuffer: 1 << 26
    });
    return undefined;
  } catch (error) {
    const {stdout = "", stderr = ""} = error as {stdout?: string; stderr?: string};
    return `${stdout}${stderr}`.trim() || "ohne Meldung abgebrochen";
  }
}
