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
  readonly provider?: {readonly label: string};
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
  readonly provider: {readonly label: string};
  readonly unit: string;
  readonly population: string;
  readonly register: string;
  readonly state: "geliefert" | "Beispieldaten" | "keine gültige Lieferung" | "noch nicht geliefert";
  readonly cells: number;
  readonly dates: readonly string[];
  readonly deliveries: readonly string[];
}
