/** Rules of the language check, by id, with what they are called in the list of findings. */
export const ruleLabels = {
  umfang: "Umfang",
  vollstaendig: "Vollständigkeit",
  satzlaenge: "Satzlänge",
  prozentpunkt: "Prozent oder Prozentpunkt",
  ursache: "Ursache behauptet",
  abkuerzung: "Abkürzung",
  passiv: "Passiv",
  nominalstil: "Nominalstil",
  gruppe: "Name der Gruppe",
  begriff: "Begriff",
  rangfolge: "Rangfolge",
  zahl: "Getippte Zahl",
  abstand: "Abstand und Verhältnis"
} as const;

export type RuleId = keyof typeof ruleLabels;

/** Something in a text that the rules of language do not allow, or advise against. */
export interface Finding {
  readonly rule: RuleId;
  /** Errors refuse a release; hints are for the author to weigh. */
  readonly severity: "fehler" | "hinweis";
  /** From 1, in the Markdown file. */
  readonly line: number;
  readonly column: number;
  /** The words in question. */
  readonly text: string;
  /** German: what is wrong. */
  readonly message: string;
  /** German: what to write instead. */
  readonly proposal: string;
}

/** What a rule says; its place is added by who knows the text. */
export interface Remark extends Pick<Finding, "rule" | "severity" | "message" | "proposal"> {
  /** Offsets in the prose. */
  readonly start: number;
  readonly end: number;
}
