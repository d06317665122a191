/**
 * One thing that is wrong with a delivery, in the words of the person who sent
 * or received it. Every code has a page in the handbook.
 */
export interface Problem {
  /** Stable code, a letter for the area and three digits, e.g. “L101” (file), “V204” (contract). */
  readonly code: string;
  /** An error refuses the delivery whole; a warning and a remark let it pass and are shown. */
  readonly severity: "error" | "warning" | "info";
  /** German sentence: what is wrong. */
  readonly message: string;
  readonly place: Place;
  /** How many more places have the same problem. */
  readonly more?: number;
  /** German: what the contract expects. */
  readonly expected?: string;
  /** German: what to do. */
  readonly advice?: string;
}

export interface Place {
  readonly file: string;
  readonly sheet?: string;
  /** Counted from 1. */
  readonly row?: number;
  /** Counted from 1. */
  readonly column?: number;
  /** The cell exactly as delivered. */
  readonly raw?: string;
}

/** Thrown where a delivery cannot be read or breaks its contract; carries every problem found. */
export class DeliveryError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join("\n"));
    this.name = "DeliveryError";
    this.problems = problems;
  }
}

/** One problem as German text for a terminal: code, what, where, how many more, expected, advice. */
export function formatProblem({code, message, place, more, expected, advice}: Problem): string {
  const where = [
    place.file,
    place.sheet && `Blatt „${place.sheet}“`,
    place.row && `Zeile ${place.row}`,
    place.column && `Spalte ${place.column}`,
    place.raw !== undefined && `Inhalt „${place.raw}“`
  ].filter(Boolean);
  const lines = [
    `${code}: ${message}`,
    `  Wo: ${where.join(", ")}${more ? ` (und ${more} weitere ${more === 1 ? "Stelle" : "Stellen"})` : ""}`
  ];
  if (expected) lines.push(`  Erwartet: ${expected}`);
  if (advice) lines.push(`  Was tun: ${advice}`);
  return lines.join("\n");
}
