/** What the handbook says about one message. All texts are German. */
export interface HandbookEntry {
  /** What is wrong, in one line. */
  readonly title: string;
  readonly meaning: string;
  readonly example: string;
  /** What to do. */
  readonly advice: string;
}
