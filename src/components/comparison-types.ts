/** What `src/data/vergleiche.json` holds; written by data-loaders/check/published-comparisons.ts. */
export interface Comparisons {
  readonly revisions: readonly Revision[];
  readonly drift: readonly Drift[];
  readonly providers: readonly ProviderComparison[];
}

export interface Revision {
  readonly newer: string;
  readonly older: string;
  readonly title: string;
  readonly newerEdition?: string;
  readonly olderEdition?: string;
  readonly dates: readonly string[];
  readonly contradiction: boolean;
  readonly definition: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
  readonly unchanged: number;
  readonly changes: readonly CellChange[];
}

export interface CellChange {
  readonly kind: string;
  readonly labels: readonly string[];
  readonly before?: CellContent;
  readonly after?: CellContent;
}

export interface CellContent {
  readonly value: number | null;
  readonly sign: string;
  readonly place: {readonly file: string; readonly sheet?: string; readonly row?: number; readonly column?: number};
}

export interface Drift {
  readonly file: string;
  readonly title: string;
  readonly against: {readonly file: string; readonly dates: readonly string[]};
  readonly remarks: readonly {readonly code: string; readonly title: string; readonly message: string}[];
}

export interface ProviderComparison {
  readonly title: string;
  readonly corridor: readonly [number, number];
  readonly explanation: string;
  readonly left: ProviderSide;
  readonly right: ProviderSide;
  readonly years: readonly ProviderYear[];
}

export interface ProviderSide {
  readonly cube: string;
  /** Which of the cube’s codes; of dimensions not named, the total. */
  readonly codes: Readonly<Record<string, string>>;
  readonly title: string;
  readonly register: string;
  readonly sample: boolean;
}

/** Without the numbers where one side is not yet protected. */
export interface ProviderYear {
  readonly year: number;
  readonly left?: number;
  readonly right?: number;
  readonly ratio: number;
  readonly within: boolean;
}
