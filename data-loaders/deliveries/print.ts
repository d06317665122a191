import {DeliveryError, formatProblem} from "../contract/problem.js";

/**
 * Writes what a loader makes to standard output. Where deliveries are at fault,
 * says so in German on standard error and fails with exit code 1, without a
 * stack trace that nobody who sent a file could use. What nobody has delivered yet is no fault: the output is then empty.
 */
export function print(make: () => Uint8Array | string): void {
  try {
    process.stdout.write(make());
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error;
    if (error.problems.every(({code}) => code === "K407")) return;
    console.error(error.problems.map(formatProblem).join("\n"));
    process.exitCode = 1;
  }
}
