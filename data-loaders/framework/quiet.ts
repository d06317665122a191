/**
 * Framework logs every request, every message to an open page and every file
 * that it copies. Drops all that and returns a function that prints a line.
 * Warnings and errors still go to the error output.
 */
export function silenceFramework(): (line: string) => void {
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = () => true;
  return (line) => void write(`${line}\n`);
}
