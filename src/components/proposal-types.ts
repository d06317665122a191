/** What a proposal file says it is. */
export const proposalFormat = "indikatorenwerkstatt-vorschlag-1";

/** A change of a definition, as the Werkstatt saves it and `npm run proposal` applies it. */
export interface Proposal {
  readonly format: typeof proposalFormat;
  /** Id of the indicator, and the version of its definition that the proposal was made against. */
  readonly indicator: string;
  readonly version: string;
  /** A further named variant, or other initial values. */
  readonly kind: "variante" | "standard";
  /** Every parameter with its value. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Of a variant: its name, and who computes it this way. */
  readonly title?: string;
  readonly usedBy?: string;
  /** The argument for it. */
  readonly reason: string;
  /** A role, no person. */
  readonly author: string;
  /** ISO date. */
  readonly date: string;
  /** Address of the Werkstatt in which the numbers of the argument can be seen. */
  readonly address: string;
}
