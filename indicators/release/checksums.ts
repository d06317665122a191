import {sha256} from "./sha256.js";

/** The file of an edition that names every other with its checksum. */
export const checksumFile = "pruefsummen.txt";

/** SHA-256 in hex by path, with “/” between folders. */
export type Checksums = ReadonlyMap<string, string>;

/** What is wrong with a file of an edition. */
export interface FileFinding {
  readonly kind: "verändert" | "fehlt" | "überzählig";
  readonly path: string;
}

const head = (edition: string): string => `# Ausgabe ${edition}: Prüfsummen aller anderen Dateien (SHA-256)`;
const foot = "# Prüfsumme der Zeilen darüber: ";

/** Checksums as a file that also “sha256sum -c” reads; its last line is the checksum of those above. */
export function formatChecksums(edition: string, sums: Checksums): string {
  const paths = [...sums.keys()].sort();
  const lines = `${[head(edition), ...paths.map((path) => `${sums.get(path)}  ${path}`)].join("\n")}\n`;
  return `${lines}${foot}${sha256(lines)}\n`;
}

/**
 * Reads a file of checksums; undefined where a single byte of it is not as it was written: then nothing can be said of the
 * edition.
 */
export function parseChecksums(text: string): {readonly edition: string; readonly sums: Checksums} | undefined {
  const [, edition] = /^# Ausgabe (\S+):/.exec(text) ?? [];
  if (edition === undefined) return undefined;
  const entries = [...text.matchAll(/^([0-9a-f]{64}) {2}(.+)$/gm)].map(([, sum, path]) => [path!, sum!] as const);
  const sums = new Map(entries);
  return formatChecksums(edition, sums) === text ? {edition, sums} : undefined;
}

/**
 * Compares the files that are there with those that there should be, by path. `whole`: all files of the folder are known, so
 * that one too many can be told.
 */
export function compareChecksums(wanted: Checksums, found: Checksums, {whole = true} = {}): readonly FileFinding[] {
  const paths = [...new Set([...wanted.keys(), ...(whole ? found.keys() : [])])].sort();
  return paths.flatMap((path): readonly FileFinding[] => {
    if (path === checksumFile) return [];
    const [sum, own] = [wanted.get(path), found.get(path)];
    if (sum === own) return [];
    return [{path, kind: own === undefined ? "fehlt" : sum === undefined ? "überzählig" : "verändert"}];
  });
}
