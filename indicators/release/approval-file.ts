import {type Approval, type ApprovalProblem, type Fingerprint, partLabels} from "./approval.js";
import {findStep, type StepId, steps} from "./steps.js";

/** What a file of approvals holds, and what of it cannot be read. */
export interface ParsedApprovals {
  readonly approvals: readonly Approval[];
  readonly problems: readonly ApprovalProblem[];
}

const head = "| Schritt | Kürzel | Funktion | Tag | gilt für |";
const rule = "| --- | --- | --- | --- | --- |";
const parts = Object.keys(partLabels) as readonly (keyof Fingerprint)[];

/**
 * Reads a file of approvals: a Markdown table with a step in each row. Rows that cannot be read are named with their line
 * and count for nothing: a file that somebody mistyped approves less than it seems, never more.
 */
export function parseApprovals(text: string): ParsedApprovals {
  const approvals: Approval[] = [];
  const problems: ApprovalProblem[] = [];
  text.split(/\r?\n/).forEach((own, i) => {
    const trimmed = own.trim();
    if (!trimmed.startsWith("|") || trimmed === head || /^\|(\s*:?-+:?\s*\|)+$/.test(trimmed)) return;
    const found = parseRow(trimmed, i + 1);
    if ("code" in found) problems.push(found);
    else approvals.push(found);
  });
  return {approvals, problems};
}

function parseRow(row: string, line: number): Approval | ApprovalProblem {
  const cells = row
    .replace(/^\||\|$/g, "")
    .split("|")
    .map((cell) => cell.trim());
  if (cells.length !== 5) {
    return {
      code: "F101",
      line,
      message: `Die Zeile hat ${cells.length} statt fünf Spalten.`,
      advice: `Eine Freigabe ist eine Zeile „${head}“. Am besten schreibt sie „npm run approve“.`
    };
  }
  const [step, sign, role, date, of] = cells as [string, string, string, string, string];
  if (findStep(step) === undefined) return unknownStep(step, line);
  const signed = checkSign(sign, line) ?? checkDate(date, line);
  if (signed) return signed;
  const fingerprint = parseFingerprint(of);
  if (fingerprint === undefined) {
    return {
      code: "F105",
      line,
      message: `„${of}“ sagt nicht, wofür die Freigabe gilt.`,
      advice: "Den Schritt mit „npm run approve“ neu eintragen: Der Befehl rechnet die Prüfsummen aus."
    };
  }
  return {step: step as StepId, sign, role, date, of: fingerprint, line};
}

/** What is wrong with the name of a step. */
export function unknownStep(step: string, line?: number): ApprovalProblem {
  return {
    code: "F102",
    ...(line !== undefined && {line}),
    message: `Den Schritt „${step}“ gibt es nicht.`,
    advice: `Die Schritte heißen ${steps.map(({id}) => id).join(", ")}.`
  };
}

/** What is wrong with a sign; undefined where nothing is. */
export function checkSign(sign: string, line?: number): ApprovalProblem | undefined {
  if (/^[\p{L}\d]{2,12}$/u.test(sign)) return undefined;
  return {
    code: "F103",
    ...(line !== undefined && {line}),
    message: `„${sign}“ ist kein Kürzel.`,
    advice: "Ein Kürzel hat zwei bis zwölf Buchstaben oder Ziffern und keinen Namen."
  };
}

/** What is wrong with a day; undefined where nothing is. */
export function checkDate(date: string, line?: number): ApprovalProblem | undefined {
  const day = new Date(`${date}T00:00:00Z`);
  const known = /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
  if (known) return undefined;
  return {
    code: "F104",
    ...(line !== undefined && {line}),
    message: `Den Tag „${date}“ gibt es nicht.`,
    advice: "Den Tag als JJJJ-MM-TT schreiben."
  };
}

function parseFingerprint(text: string): Fingerprint | undefined {
  const found: Partial<Record<keyof Fingerprint, string>> = {};
  for (const word of text.split(/\s+/)) {
    const [, label = "", digest = ""] = /^(\p{L}+):([0-9a-f]{32})$/u.exec(word) ?? [];
    const part = parts.find((one) => partLabels[one] === label);
    if (part === undefined || found[part] !== undefined) return undefined;
    found[part] = digest;
  }
  const {definition, ...rest} = found;
  return definition === undefined ? undefined : {definition, ...rest};
}

/** A file of approvals: a heading and a row for each step. */
export function formatApprovals(title: string, approvals: readonly Omit<Approval, "line">[]): string {
  return [`# Freigaben: ${title}`, "", head, rule, ...approvals.map(formatRow), ""].join("\n");
}

function formatRow({step, sign, role, date, of}: Omit<Approval, "line">): string {
  const words = parts.flatMap((part) => (of[part] === undefined ? [] : [`${partLabels[part]}:${of[part]}`]));
  return `| ${step} | ${sign} | ${role} | ${date} | ${words.join(" ")} |`;
}
