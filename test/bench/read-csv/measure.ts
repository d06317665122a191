export interface Outcome {
  readonly rows: number;
  /** Of the column `wert`: shows that an engine read the same numbers. */
  readonly sum: number;
  readonly arrowBytes?: number;
}

export interface Measurement extends Outcome {
  readonly milliseconds: number;
  /** Highest resident memory of the whole process. */
  readonly megabytes: number;
}

/** Runs one reading of the file named on the command line and prints time, peak memory of this process and outcome as JSON. */
export async function measure(read: (path: string) => Outcome | Promise<Outcome>): Promise<void> {
  const start = performance.now();
  const outcome = await read(process.argv[2]!);
  const milliseconds = performance.now() - start;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({...outcome, milliseconds, megabytes}));
}
