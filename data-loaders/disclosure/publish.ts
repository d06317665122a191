import type {Cube} from "../../indicators/engine/cube.js";
import type {Contract} from "../contract/contract.js";
import type {Problem} from "../contract/problem.js";
import {DeliveryError} from "../contract/problem.js";
import {loadCube} from "../cube/load.js";
import {type DeliveryList, listDeliveries} from "../deliveries/list.js";
import type {LoadOptions} from "../deliveries/load.js";
import {type CitedRows, citedRows} from "../deliveries/rows.js";
import {contracts as allContracts} from "../providers/index.js";
import {auditVintages} from "./audit-editions.js";
import {
  checkLedger,
  type DeliveriesByDate,
  deliveriesByDate,
  earlierOf,
  entriesOf,
  type LedgerEntry
} from "./ledger.js";
import {readLedger} from "./ledger-file.js";
import {secretKey} from "./key-file.js";
import {toLeafCells} from "./leaf-cells.js";
import {residents} from "./linked-cubes.js";
import {disclosureMode} from "./mode.js";
import {findProfile} from "./profiles.js";
import {protectCube} from "./protect-cube.js";
import {publicDelivery} from "./public-delivery.js";
import {type Inhabitants, inhabitantsOf} from "./small-areas.js";

/** A cube as it is published, and what it rests on. */
export interface Published {
  readonly cube: Cube;
  /** Its own deliveries and those of the cubes whose sums it takes over. */
  readonly deliveries: DeliveriesByDate;
  /** As counted; stays on the machine that builds. */
  readonly delivered: Cube;
}

/**
 * A cube as pages get it: through the gate, or as counted in the internal mode.
 * Throws like `loadCube` and `protectCube`, and where the ledger of releases, if
 * there is one, does not allow it.
 */
export function publishedCube(id: string, options: LoadOptions = {}, mode = disclosureMode()): Cube {
  if (mode === "intern") return loadCube(id, options);
  const ledger = readLedger();
  const published = throughGate(id, options, ledger);
  const problems = ledger.length > 0 ? againstLedger(published, ledger) : [];
  if (problems.length > 0) throw new DeliveryError(problems);
  return withEditions(published.cube, ledger);
}

/** The cube with the names of the editions that it was released in, for who looks at it before the next one. */
function withEditions(cube: Cube, ledger: readonly LedgerEntry[]): Cube {
  const {protection, id} = cube.meta;
  const released = [...new Set(ledger.flatMap((entry) => (entry.cube === id ? [entry.edition] : [])))];
  if (protection === undefined || released.length === 0) return cube;
  return {...cube, meta: {...cube.meta, protection: {...protection, released}}};
}

/** What must not be released of a cube, given what was. */
export function againstLedger(
  {cube, deliveries, delivered}: Published,
  ledger: readonly LedgerEntry[]
): readonly Problem[] {
  return [...checkLedger(ledger, entriesOf(cube, deliveries, "", ledger)), ...auditVintages(cube, delivered, ledger)];
}

/** The cube after the gate; values that were released and are still true stay. */
export function throughGate(id: string, options: LoadOptions = {}, ledger: readonly LedgerEntry[] = []): Published {
  const delivered = loadCube(id, options);
  const own = deliveriesByDate(delivered);
  if (contractsOf(options, id).every(isPublic)) return {cube: delivered, deliveries: own, delivered};
  let behind: Published | undefined;
  const cube = protectCube(delivered, {
    published: (other) => (behind = ifDelivered(other, options, ledger))?.cube,
    within: slackOf(options, id),
    key: secretKey,
    earlier: earlierOf(ledger, id),
    inhabitants: () => inhabitantsAt(options)
  });
  const deliveries = new Map(
    [...own].map(([date, sums]) => [date, [...sums, ...(behind?.deliveries.get(date) ?? [])]] as const)
  );
  return {cube, deliveries, delivered};
}

/** Lines of deliveries as pages get them: none of a cube that arrives as counted, whatever its licence says. */
export function publishedRows(id: string, options: LoadOptions = {}, mode = disclosureMode()): CitedRows {
  const isCounted = contractsOf(options, id).some(arrivesAsCounted);
  return mode !== "intern" && isCounted ? {deliveries: []} : citedRows(id, options);
}

/**
 * The list of deliveries as pages get it. Of files that arrive as counted, or
 * that nobody could assign, it keeps neither checksum nor size, nor any cell that
 * a check quotes.
 */
export function publishedDeliveries(options: LoadOptions = {}, mode = disclosureMode()): DeliveryList {
  const list = listDeliveries(options);
  if (mode === "intern") return list;
  const countedOnes = contractsOf(options).filter(arrivesAsCounted);
  const counted = new Set(countedOnes.map(({id}) => id));
  const cubes = new Set(countedOnes.map(({cube}) => cube.id));
  const renamed = new Map<string, string>();
  const deliveries = list.deliveries.map((delivery) => {
    if (delivery.contract !== undefined && !counted.has(delivery.contract.id)) return delivery;
    const named = publicDelivery(delivery);
    renamed.set(delivery.id, named.id);
    return {...named, signs: {}, problems: delivery.problems.map(withoutQuotes)};
  });
  return {
    ...list,
    deliveries,
    cubes: list.cubes.map((cube) =>
      cubes.has(cube.id) ? {...cube, deliveries: cube.deliveries.map((id) => renamed.get(id) ?? id)} : cube
    )
  };
}

/** What its provider publishes himself, after his own protection, is not protected again. */
function isPublic({licence}: Contract): boolean {
  return licence.public;
}

function arrivesAsCounted(contract: Contract): boolean {
  return !isPublic(contract) && findProfile(contract.cube.disclosure).protectedBy === "city";
}

/** How far the contracts of a cube let each printed cell be off, such as means that are rounded one by one. */
function slackOf(options: LoadOptions, id: string): number {
  const rules = contractsOf(options, id).flatMap(({plausibility}) => plausibility);
  return rules.reduce((most, rule) => Math.max(most, ("within" in rule && rule.within) || 0), 0);
}

/** All contracts, or those of one cube. */
function contractsOf({contracts = allContracts}: LoadOptions, id?: string): readonly Contract[] {
  return id === undefined ? contracts : contracts.filter(({cube}) => cube.id === id);
}

/** Inhabitants by Quartier as delivered; nobody knows them where residents are not delivered. */
function inhabitantsAt(options: LoadOptions): Inhabitants {
  if (contractsOf(options, residents.cube).length === 0) return new Map();
  try {
    return inhabitantsOf(toLeafCells(loadCube(residents.cube, options)), residents.area);
  } catch (error) {
    if (error instanceof DeliveryError) return new Map();
    throw error;
  }
}

/** A cube that another shares sums with; undefined where nobody has delivered it. A broken delivery stops both. */
function ifDelivered(id: string, options: LoadOptions, ledger: readonly LedgerEntry[]): Published | undefined {
  if (contractsOf(options, id).length === 0) return undefined;
  try {
    return throughGate(id, options, ledger);
  } catch (error) {
    if (error instanceof DeliveryError && error.problems[0]?.code === "K407") return undefined;
    throw error;
  }
}

/** A problem without the content of the file: what was found stays, what stood there goes. */
function withoutQuotes({code, severity, message, place: {file, sheet, row, column}, more, advice}: Problem): Problem {
  return {
    code,
    severity,
    message,
    place: {
      file,
      ...(sheet !== undefined && {sheet}),
      ...(row !== undefined && {row}),
      ...(column !== undefined && {column})
    },
    ...(more !== undefined && {more}),
    ...(advice !== undefined && {advice})
  };
}
