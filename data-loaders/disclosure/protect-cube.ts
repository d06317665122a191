import type {Cube, ProtectionMeta} from "../../indicators/engine/cube.js";
import {singleUnits} from "../../indicators/vocabulary/dimensions.js";
import {signAt, signCode} from "../../indicators/vocabulary/signs.js";
import {sharedSums} from "./anchors.js";
import {type DrawKey, samplesKey} from "./draws.js";
import {type EarlierRelease, withReleasedCells} from "./earlier.js";
import {inputError} from "./input-error.js";
import {sumsOfLeaves, toLeafCells} from "./leaf-cells.js";
import {cubesLinked, links} from "./linked-cubes.js";
import {areaDimensions, baseOf, findProfile, type Profile, profilesVersion, ratesOf} from "./profiles.js";
import {roundLeaves} from "./round-cube.js";
import {type Inhabitants, mergeSmallAreas} from "./small-areas.js";
import {type SubTable, subTables} from "./side-by-side.js";
import {shownCells, withoutTraces, withoutUnusedCodes} from "./traces.js";

/** Finds a cube as it is published, for sums that tables share; undefined where it is not delivered. */
export type PublishedCubes = (id: string) => Cube | undefined;

/** What the gate must know besides the cube. */
export interface GateOptions {
  /** Cubes whose published sums are taken over; none unless told. */
  readonly published?: PublishedCubes;
  /** How far the provider’s own rounding may move a printed total off its parts, per cell. */
  readonly within?: number;
  /** The secret that the draws follow from; asked for only if a delivery is real. */
  readonly key?: () => DrawKey;
  /** How many people live in each area, for cubes that have areas. */
  readonly inhabitants?: () => Inhabitants;
  /** What was released of the cube before; values that are still true stay. Not for cubes of several tables. */
  readonly earlier?: EarlierRelease | undefined;
}

/**
 * The gate: a cube as it may leave the build machine. What the provider has
 * protected passes as delivered. What arrives as counted is reduced to its leaf
 * cells, and these are rounded to multiples of the base, date by date, so that
 * every table, variant, rate and difference made of them is additive; sums that
 * a published cube shares with it are taken over. The meta says so
 * (`protection`). Nothing else of the true table remains: zero cells, codes
 * that only they had, lines of the file and its checksum are left out.
 * Deterministic with the same key. Throws a DeliveryError: G401 where printed
 * totals are not the sums of the leaves, G402 for tables of single schools or facilities, G403 for
 * rates of unprotected counts, G404 for tables that cannot be rounded together,
 * G405 where small counts arrive that should be hidden.
 */
export function protectCube(cube: Cube, options: GateOptions = {}): Cube {
  const {meta} = cube;
  const {published = () => undefined, within = 0, earlier} = options;
  refuseSingleUnits(cube);
  const profile = findProfile(meta.disclosure);
  const dimensions = meta.dimensions.map(({id}) => id);
  const base = baseOf(profile, dimensions);
  const ruled = {...cube, meta: {...meta, rates: ratesOf(profile, dimensions)}};
  if (profile.protectedBy === "provider") {
    if (profile.keepsThreshold) refuseSmallCounts(cube, base);
    return ruled;
  }
  if (meta.kind === "rate") {
    throw inputError(
      "G403",
      `„${meta.title}“ enthält Quoten aus ungeschützten Anzahlen; aus Quote und Nenner ließe sich der Zähler errechnen.`,
      {file: `${meta.id}.arrow`},
      {advice: "Anzahlen liefern lassen; die Quote bildet der Arbeitsplatz aus den gerundeten Anzahlen."}
    );
  }
  const key = keyOf(cube, options);
  const tables = meta.sums === "derived" ? [] : subTables(cube);
  if (tables.length > 1) return protectTables(ruled, tables, profile, base, key, within);
  const {cube: delivered, merged} = mergeSmallAreas(
    toLeafCells(ruled, within),
    profile.smallestArea,
    dimensions.some((id) => areaDimensions.includes(id)) ? options.inhabitants?.() : undefined
  );
  const leaves = earlier === undefined ? delivered : withReleasedCells(delivered, earlier, base);
  const link = links[meta.id];
  const other = link && published(link.from);
  const shared = link && other && sharedSums(leaves, link, other);
  const {values, largestError, missed} = roundLeaves(leaves, {base, key, shared, earlier});
  const protection = describe(ruled, profile, base, largestError, {
    from: shared ? other!.meta.title : undefined,
    missed,
    merged
  });
  const rounded = {...leaves, wert: whole(values), zeichen: roundedSigns(leaves)};
  return withoutUnusedCodes(withoutTraces(rounded, shownCells(rounded), protection));
}

/**
 * A cube of several tables keeps its printed cells: their leaves together are
 * not a table that anyone delivered. Each table is rounded for itself with the
 * sums that it shares with the one before it.
 */
function protectTables(
  cube: Cube,
  tables: readonly SubTable[],
  profile: Profile,
  base: number,
  key: DrawKey,
  within: number
): Cube {
  const values = new Float64Array(cube.length);
  const roundedTables: Cube[] = [];
  const kept = new Uint8Array(cube.length);
  let largestError = 0;
  for (const {cube: table, cells, after, shared} of tables) {
    const leaves = toLeafCells(table, within);
    const link = after === undefined ? undefined : {from: "", by: shared.map((id) => ({id}))};
    const sums = link && sharedSums(leaves, link, roundedTables[after!]!);
    const rounded = roundLeaves(leaves, {base, key, shared: sums});
    largestError = Math.max(largestError, rounded.largestError);
    const published = {...leaves, wert: whole(rounded.values)};
    roundedTables.push(published);
    if (listsNothing(table)) for (const cell of cells) kept[cell] = 1;
    sumsOfLeaves(table, published).forEach((sum, i) => (values[cells[i]!] = Number.isNaN(sum) ? 0 : sum));
  }
  const rounded = {...cube, wert: whole(values), zeichen: roundedSigns(cube)};
  return withoutTraces(rounded, shownCells(rounded, kept), describe(cube, profile, base, largestError));
}

/** Samples are drawn by a key that all know, so that their pages are the same everywhere; a single real delivery asks for the secret. */
function keyOf({meta}: Cube, {key}: GateOptions): DrawKey {
  if (meta.deliveries.every(({sample}) => sample)) return samplesKey;
  if (key === undefined) throw new Error(`no key for the real deliveries of ${meta.id}`);
  return key();
}

/** Whether a table lists cells in which nobody is, or all cells that there can be: then that a cell is listed tells nothing. */
function listsNothing({meta, wert, zeichen, length}: Cube): boolean {
  const possible = meta.dimensions.reduce((product, {codes}) => product * codes.length, 1);
  return length === possible || wert.some((value, cell) => value === 0 && signAt(zeichen[cell]!).hasValue);
}

function refuseSingleUnits({meta}: Cube): void {
  const found = meta.dimensions.find(({id}) => Object.hasOwn(singleUnits, id));
  if (found === undefined) return;
  throw inputError(
    "G402",
    `„${meta.title}“ nennt einzelne ${singleUnits[found.id]}; solche Tabellen verlassen den Rechner nicht, der die Seiten baut.`,
    {file: `${meta.id}.arrow`},
    {advice: "Auf Seiten nur Kennzahlen verwenden, die über alle Einheiten gebildet sind."}
  );
}

/** A provider’s protection counts only if no small count is shown. */
function refuseSmallCounts({meta, dimensions, wert, zeichen, herkunft}: Cube, threshold: number): void {
  if (meta.kind === "rate") return;
  const found = wert.findIndex((value, cell) => value > 0 && value < threshold && signAt(zeichen[cell]!).hasValue);
  if (found < 0) return;
  const labels = meta.dimensions.map(({id, codes}) => codes[dimensions[id]!.codes[found]!]!.label).join(", ");
  throw inputError(
    "G405",
    `„${meta.title}“ soll geschützt ankommen, zeigt aber Fallzahlen unter ${threshold}: ${labels}.`,
    {
      file: meta.deliveries[herkunft.lieferung[found]!]!.file,
      row: herkunft.zeile[found]!,
      column: herkunft.spalte[found]!
    },
    {advice: "Beim Anbieter eine gesperrte Fassung anfordern, oder den Würfel im Vertrag als ungeschützt (KOM) führen."}
  );
}

function describe(
  {meta}: Cube,
  profile: Profile,
  base: number,
  largestError: number,
  {from, missed = 0, merged = []}: {from?: string | undefined; missed?: number; merged?: readonly string[]} = {}
): ProtectionMeta {
  return {
    method: "rounding",
    base,
    largestError,
    label: "kleine Fallzahlen gerundet",
    notes: [
      `Die feinsten Zellen sind auf Vielfache von ${base} gerundet, alle Summen daraus gebildet: Jede Tabelle, Quote und Differenz passt zu jeder anderen.`,
      `Eine feinste Zelle weicht um höchstens ${largestError} von der gezählten Zahl ab.`,
      `Eine 0 kann für 0 bis ${base - 1} stehen.`,
      ...(from === undefined ? [] : [`Gemeinsame Summen sind aus „${from}“ übernommen.`]),
      ...(meta.rates?.sensitive
        ? [
            `Steht eine Gruppe nur unter einem Merkmal, so heißt das nicht, dass alle es haben: Unter den anderen können bis zu ${base - 1} Menschen sein. Quoten von 0 und 100 Prozent werden deshalb nicht ausgewiesen.`
          ]
        : []),
      ...(merged.length === 0
        ? []
        : [`Gebiete mit weniger als ${profile.smallestArea} Menschen sind zusammengefasst: ${merged.join("; ")}.`]),
      ...(missed === 0
        ? []
        : ["Einzelne gemeinsame Summen fehlen hier, weil die beiden Lieferungen dort verschieden zählen."])
    ],
    profile: `${profile.id}, Fassung ${profilesVersion}`,
    together: cubesLinked(meta.id)
  };
}

const plain = signCode("wert");
const nothing = signCode("genau-null");

/** Nobody knows any more whether nothing is exactly nothing. */
function roundedSigns({zeichen}: Cube): Int8Array {
  return zeichen.map((sign) => (sign === nothing ? plain : sign));
}

function whole(values: Float64Array): Int32Array | Float64Array {
  return values.every((value) => value < 2 ** 31) ? Int32Array.from(values) : values;
}
