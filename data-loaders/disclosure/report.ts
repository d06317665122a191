import {formatProblem, DeliveryError} from "../contract/problem.js";
import type {Job} from "./arguments.js";
import type {Audit, Interval} from "./audit/audit.js";
import {explain, type Certificate, type Explanation} from "./audit/explanation.js";
import {cellName} from "./table.js";

/** Findings that are explained by their equation; further ones are only counted. */
const EXPLAINED = 20;
/** Published cells named in one equation. */
const NAMED = 12;

/** German sentences for everything an audit found: cell, interval and the equation that gives it away. */
export async function describeFindings(
  {table, universe, rows}: Job,
  {exact, narrow, contradictions, system}: Audit
): Promise<string[]> {
  const name = (cell: number) => cellName(table, rows[cell]!);
  const lines = contradictions
    .slice(0, EXPLAINED)
    .map((cell) => `G301: ${name(cell)} = ${universe.value[cell]} passt nicht zu den übrigen veröffentlichten Zellen.`);
  const findings = [...exact, ...narrow];
  for (const interval of findings.slice(0, EXPLAINED)) {
    const why = interval.kind === "cell" ? await explain(universe, system, interval) : null;
    lines.push(sentence(interval, name, why, (cell) => universe.value[cell]!));
  }
  if (findings.length > EXPLAINED) lines.push(`… und ${findings.length - EXPLAINED} weitere Zellen.`);
  return lines;
}

function sentence(
  {index, kind, low, high, unsettled}: Interval,
  name: (cell: number) => string,
  why: Explanation | null,
  value: (cell: number) => number
): string {
  const what = kind === "cell" ? name(index) : `Die sensible Kombination ${index + 1}`;
  if (unsettled)
    return `G304: ${what} ließ sich in der vorgesehenen Zeit nicht prüfen (gefunden: ${range(low, high)}).`;
  const head =
    low === high
      ? `G302: ${what} ist genau berechenbar: ${low}`
      : `G303: ${what} liegt sicher zwischen ${range(low, high)}`;
  if (!why) return `${head}.`;
  const cells = (certificate: Certificate | null) => (certificate ? formula(certificate, name, value) : "keine Zelle");
  if (why.linear) return `${head}.\n  Gleichung: ${cells(why.atMost)}`;
  const whole = why.complete ? "" : "\n  Enger wird es nur, weil Personen ganze Zahlen sind.";
  return `${head}.\n  Höchstens: ${cells(why.atMost)}\n  Mindestens: ${cells(why.atLeast)}${whole}`;
}

function range(low: number, high: number): string {
  return `${Number.isFinite(low) ? low : "unbegrenzt"} und ${Number.isFinite(high) ? high : "unbegrenzt"}`;
}

function term(factor: number, what: string): string {
  const size = Math.abs(factor) === 1 ? "" : `${Math.abs(factor).toLocaleString("de")} · `;
  return `${factor < 0 ? "−" : "+"} ${size}${what}`;
}

function formula(
  {cells, constraints, value}: Certificate,
  name: (cell: number) => string,
  count: (cell: number) => number
): string {
  if (cells.length + constraints.length === 0) return `${value} (Anzahlen sind nie negativ)`;
  const parts = [
    ...cells.map(({cell, factor}) => term(factor, `[${name(cell)}: ${count(cell)}]`)),
    ...constraints.map(({constraint, factor}) => term(factor, `[Bedingung ${constraint + 1}]`))
  ];
  const shown = parts.slice(0, NAMED).join(" ").replace(/^\+ /, "");
  return `${shown}${parts.length > NAMED ? ` … (${parts.length - NAMED} weitere)` : ""} = ${value.toLocaleString("de")}`;
}

/** Runs a command line: German messages for bad input, exit code 1, nothing but the message. */
export async function runCommand(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    process.exitCode = 1;
    const text =
      error instanceof DeliveryError
        ? error.problems.map(formatProblem).join("\n")
        : `Unerwarteter Fehler: ${error instanceof Error ? error.message.slice(0, 500) : String(error)}`;
    process.stderr.write(`${text}\n`);
  }
}
