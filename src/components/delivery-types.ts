/** What `src/data/lieferungen.json` holds, as far as pages show it; written by data-loaders/deliveries/list.ts. */
export interface DeliveryList {
  readonly sample: boolean;
  readonly deliveries: readonly DeliveryEntry[];
  readonly cubes: readonly CubeEntry[];
}

export interface DeliveryEntry {
  readonly id: string;
  readonly sha256: string;
  readonly file: string;
  readonly bytes: number;
  readonly sample: boolean;
  readonly state: "verwendet" | "ersetzt" | "zurückgewiesen" | "ohne Vertrag";
  readonly provider?: {readonly id: string; readonly label: string};
  readonly contract?: {
    readonly id: string;
    readonly version: number;
    readonly title: string;
    readonly notes: readonly string[];
  };
  readonly tableCode?: string;
  readonly title?: string;
  readonly edition?: string;
  readonly licence?: string;
  readonly encoding?: string;
  readonly reason?: string;
  /** Of a workbook: the sheets that belong to the contract. */
  readonly sheets?: readonly string[];
  readonly rows?: number;
  readonly cells?: number;
  readonly dates: readonly string[];
  readonly signs: Readonly<Record<string, number>>;
  readonly cube?: string;
  readonly problems: readonly DeliveryProblem[];
}

export interface DeliveryProblem {
  readonly code: string;
  readonly severity: "error" | "warning" | "info";
  readonly message: string;
  readonly place: {readonly sheet?: string; readonly row?: number; readonly column?: number; readonly raw?: string};
  readonly more?: number;
  readonly expected?: string;
  readonly advice?: string;
}

export interface CubeEntry {
  readonly id: string;
  readonly title: string;
  readonly provider: {readonly id: string; readonly label: string};
  readonly contract: string;
  readonly unit: string;
  readonly population: string;
  readonly register: string;
  readonly state: "geliefert" | "Beispieldaten" | "keine gültige Lieferung" | "noch nicht geliefert";
  readonly cells: number;
  readonly dates: readonly string[];
  /** By what its numbers are broken down, time aside; `dates` where not at all dates. */
  readonly breakdowns: readonly {readonly id: string; readonly label: string; readonly dates?: readonly string[]}[];
  readonly deliveries: readonly string[];
}

/** A contract with its provider, in words; `src/data/vertraege.json`, written by data-loaders/contract/describe-contract.ts. */
export interface ContractSummary {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly provider: {readonly id: string; readonly label: string};
  /** Code or name by which the table is cited. */
  readonly table: string;
  readonly cube: string;
  readonly cubeTitle: string;
  readonly unit: string;
  readonly register: string;
  readonly citation: string;
  /** How the file is built, one sentence each. */
  readonly layout: readonly string[];
  /** The same as is asked of the provider. */
  readonly form: {
    readonly layout: "landesdatenbank" | "genesis-flat" | "plain" | "workbook";
    readonly columns: readonly string[];
    readonly controlTotal: boolean;
  };
  /** Dimensions with the number of codes; without where each delivery has its own. */
  readonly dimensions: readonly {
    readonly id: string;
    readonly label: string;
    readonly codes?: number;
    /** Where they are few enough to be named. */
    readonly labels?: readonly string[];
  }[];
  /** What the provider writes, and what it means here: id of the sign. */
  readonly signs: readonly {readonly raw: string; readonly sign: string}[];
  /** Further rules of reading, in German. */
  readonly reading: readonly string[];
  readonly checks: readonly string[];
  readonly notes: readonly string[];
  readonly licence: {readonly id: string; readonly public: boolean; readonly line?: string};
  /** Disclosure profile in force. */
  readonly profile: {
    readonly id: string;
    readonly label: string;
    readonly protectedBy: "provider" | "city";
    /** Counts below this are small. */
    readonly threshold: number;
    /** Whether tables of single schools or facilities keep the cube from the pages. */
    readonly single: boolean;
  };
}
