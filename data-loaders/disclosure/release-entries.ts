import {setImmediate} from "node:timers/promises";
import {DeliveryError, type Problem} from "../contract/problem.js";
import {contracts} from "../providers/index.js";
import {auditUniverses, auditVintages} from "./audit-editions.js";
import {checkLedger, entriesOf, type LedgerEntry} from "./ledger.js";
import {readLedger} from "./ledger-file.js";
import {throughGate} from "./publish.js";

/** Codes that mean that there is nothing to release: not delivered, or never to leave the machine. */
const nothingToRelease: ReadonlySet<string> = new Set(["K407", "G402"]);

/** What the ledger would write down of an edition, and what of it the gate or the ledger refuses. */
export interface ReleaseEntries {
  readonly entries: readonly LedgerEntry[];
  readonly problems: readonly Problem[];
}

/**
 * Takes every cube through the gate, compares what would be published with all that was, and audits both together.
 * `onProgress` hears in German how far the work is.
 */
export async function releaseEntries(
  edition: string,
  onProgress: (line: string) => void = () => undefined
): Promise<ReleaseEntries> {
  const ledger = readLedger();
  const bases = new Map<string, number>();
  const entries: LedgerEntry[] = [];
  const problems: Problem[] = [];
  for (const id of new Set(contracts.map(({cube}) => cube.id))) {
    try {
      const {cube, deliveries, delivered} = throughGate(id, {}, ledger);
      const own = entriesOf(cube, deliveries, edition, ledger);
      entries.push(...own);
      problems.push(...checkLedger(ledger, own), ...auditVintages(cube, delivered, ledger));
      if (own.length > 0) bases.set(id, cube.meta.protection!.base);
      onProgress(`${id} geschützt und mit früheren Ausgaben verglichen`);
      await setImmediate(); // whoever interrupts is heard between two cubes
    } catch (error) {
      if (!(error instanceof DeliveryError)) throw error;
      if (!nothingToRelease.has(error.problems[0]!.code)) problems.push(...error.problems);
    }
  }
  problems.push(...auditUniverses(ledger, entries, (cube) => bases.get(cube) ?? 3, onProgress));
  return {entries, problems};
}
