/** A code with its page in the handbook, as `src/data/meldungen.json` gives it; written by data-loaders/messages and data-loaders/contract/codes. */
export interface Message {
  readonly code: string;
  readonly severity: "error" | "warning" | "info";
  readonly title: string;
  readonly meaning: string;
  readonly example: string;
  readonly advice: string;
}
