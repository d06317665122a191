import {formatNumber, formatPercent, formatPoints} from "../indicators/definition/german.js";
import {differenceInterval, gapClosure, oddsRatio, riskRatio, share} from "../indicators/measures/index.js";
import {announce} from "./announce.js";
import {dataTable} from "./data-table.js";
import {element} from "./dom.js";
import {shareBars} from "./share-bars.js";

/** Two groups at one time: how many of each are concerned, and how many there are. */
export interface ExampleTime {
  readonly name: string;
  /** Per group the cases and all members. */
  readonly groups: readonly (readonly number[])[];
}

interface Gap {
  readonly name: string;
  readonly shares: readonly [number, number];
  readonly points: number;
  readonly pointsText: string;
  readonly ratio: number | undefined;
  readonly ratioText: string;
  readonly odds: number | undefined;
}

/** The gap of two groups at two times, in percentage points and as a ratio: they may move against each other. */
export function twoGaps(groups: readonly [string, string], times: readonly [ExampleTime, ExampleTime]): HTMLElement {
  const gaps = times.map(gapOf);
  const [first, later] = gaps;
  const finding = gapsFinding(times);
  announce(finding);
  return element(
    "div",
    {},
    element("p", {class: "wirkung"}, finding),
    first && later && element("div", {class: "nebeneinander"}, ...[first, later].map((gap) => gapChart(groups, gap))),
    first &&
      later &&
      dataTable<Gap>({
        caption: "Derselbe Abstand, dreimal gemessen (in Klammern 95-Prozent-Intervalle)",
        columns: [
          {label: "Zeitpunkt", cell: ({name}) => name},
          ...groups.map((label, g) => ({
            label,
            align: "rechts" as const,
            cell: ({shares}: Gap) => formatPercent(100 * shares[g]!)
          })),
          {label: "Abstand (Newcombe)", align: "rechts", cell: ({pointsText}) => pointsText},
          {label: "Verhältnis (Katz)", align: "rechts", cell: ({ratioText}) => ratioText},
          {
            label: "Chancenverhältnis",
            align: "rechts",
            cell: ({odds}) => (odds === undefined ? "–" : formatNumber(odds, 2))
          }
        ],
        rows: [first, later],
        cards: true
      })
  );
}

function gapOf({name, groups}: ExampleTime): Gap | undefined {
  const [[x1, n1], [x2, n2]] = groups as [[number, number], [number, number]];
  if (x1 > n1 || x2 > n2 || n1 === 0 || n2 === 0) return undefined;
  const {estimate, lower, upper} = differenceInterval(x1, n1, x2, n2)!;
  const ratio = riskRatio(x1, n1, x2, n2);
  const [low, high] = [ratio?.lower, ratio?.upper];
  return {
    name,
    shares: [share(x1, n1)!, share(x2, n2)!],
    points: 100 * estimate,
    pointsText: `${formatPoints(100 * estimate, 1, true)} (${formatNumber(100 * lower, 1)} bis ${formatNumber(100 * upper, 1)})`,
    ratio: ratio?.estimate,
    ratioText:
      ratio === undefined
        ? "–"
        : `${formatNumber(ratio.estimate, 2)}${low === undefined || high === undefined ? "" : ` (${formatNumber(low, 2)} bis ${formatNumber(high, 2)})`}`,
    odds: oddsRatio(x1, n1, x2, n2)?.estimate
  };
}

function gapChart(groups: readonly [string, string], {name, shares}: Gap): HTMLElement {
  const bars = groups.map((label, g) => ({label, share: shares[g]!, text: formatPercent(100 * shares[g]!)}));
  return element(
    "figure",
    {class: "abbildung", "aria-label": name},
    element("p", {class: "titel"}, name),
    shareBars(bars, `${name}: ${bars.map(({label, text}) => `${label} ${text}`).join(", ")}.`)
  );
}

/** Says in which direction each measure of the gap goes, and whether they agree. */
export function gapsFinding(times: readonly [ExampleTime, ExampleTime]): string {
  const [first, later] = times.map(gapOf);
  if (!first || !later) return "Jede Gruppe braucht Menschen und höchstens so viele Fälle.";
  const size = [Math.abs(first.points), Math.abs(later.points)] as const;
  const gap = `Der Abstand ${movement(size[0], size[1], 1, (value) => `${formatNumber(value, 1)} Prozentpunkte`)}`;
  const closure = gapClosure(first.points, later.points);
  const closed =
    closure?.closure !== undefined && closure.closure > 0
      ? `; ${formatPercent(100 * closure.closure, 0)} des Abstands sind geschlossen`
      : closure?.overtaken
        ? "; die Gruppen haben die Plätze getauscht"
        : "";
  if (first.ratio === undefined || later.ratio === undefined) return `${gap}${closed}. Ein Verhältnis gibt es nicht.`;
  const ratio = `Das Verhältnis ${movement(first.ratio, later.ratio, 2, (value) => formatNumber(value, [1, 2]))}`;
  const against = directionOf(size[0], size[1], 1) * directionOf(first.ratio, later.ratio, 2) < 0;
  const advice = against
    ? "Beides stimmt: Wer nur eine der beiden Zahlen nennt, erzählt nur die halbe Entwicklung."
    : "Beide Zahlen sagen hier dasselbe.";
  return `${gap}${closed}. ${ratio}. ${advice}`;
}

/** −1, 0 or 1, as it can be seen with so many decimals. */
function directionOf(from: number, to: number, decimals: number): number {
  return Math.sign(Number(to.toFixed(decimals)) - Number(from.toFixed(decimals)));
}

/** “sinkt von 12,0 auf 10,0 Prozentpunkte”, “bleibt: 2,5”. */
function movement(from: number, to: number, decimals: number, words: (value: number) => string): string {
  const direction = directionOf(from, to, decimals);
  if (direction === 0) return `bleibt gleich: ${words(to)}`;
  return `${direction < 0 ? "sinkt" : "steigt"} von ${words(from).split(" ")[0]} auf ${words(to)}`;
}
