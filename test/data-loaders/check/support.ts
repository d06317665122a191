import {run} from "../../../data-loaders/check/run.js";
import type {CheckReport} from "../../../data-loaders/check/check-deliveries.js";

/** What the command prints and warns of, and its exit code, with `exports` as folder of deliveries. */
export function check(exports: string, ...args: string[]): {code: number; out: string; err: string} {
  const out: string[] = [];
  const err: string[] = [];
  const code = run(args, {print: (text) => out.push(text), warn: (text) => err.push(text)}, {exports});
  return {code, out: out.join("\n"), err: err.join("\n")};
}

export const checkJson = (exports: string, ...args: string[]): CheckReport =>
  JSON.parse(check(exports, "--json", ...args).out) as CheckReport;

/** The deliveries of a case. */
export const caseFolder = (name: string): string => `test/cases/${name}/lieferungen`;
