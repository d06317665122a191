import {fewestCases} from "../indicators/definition/display.js";
import {formatNumber} from "../indicators/definition/german.js";
import {hidesSmallCounts, type Opened, openedBetween, roundedApart} from "../indicators/comparison/opened-tables.js";
import type {Indicator} from "../indicators/definition/indicator.js";
import type {Cube, CubeMeta} from "../indicators/engine/cube.js";
import {completeParameters} from "../indicators/engine/request.js";
import type {Result} from "../indicators/engine/result.js";
import {hasValue} from "../indicators/vocabulary/sign-strength.js";
import {attempt} from "./attempt.js";
import {breakdownChoices, breakdownOf} from "./breakdowns.js";
import {dataTable} from "./data-table.js";
import {element} from "./dom.js";
import {evaluateOnce} from "./evaluate-once.js";
import type {ComparedVariant} from "./variant-state.js";

/** What a breakdown costs: numbers asked for, numbers that cannot be shown, numbers that rest on too few people. */
export interface Cost {
  readonly numbers: number;
  readonly hidden: number;
  readonly few: number;
}

/** Counts the entries of a result without a value, and those with one below the smallest denominator that is printed. */
export function costOf({length, zeichen, denominator, parts}: Result): Cost {
  let [hidden, few] = [0, 0];
  for (let i = 0; i < length; ++i) {
    if (!hasValue(zeichen[i]!)) ++hidden;
    else if (parts.denominator && denominator[i]! < fewestCases) ++few;
  }
  return {numbers: length, hidden, few};
}

interface Line {
  readonly breakdown: string;
  readonly costs: readonly (Cost | undefined)[];
}

/** How the tables behind the compared definitions are protected, and what each breakdown costs under each of them. */
export function protectionPanel(
  indicator: Indicator,
  cubes: readonly Cube[],
  variants: readonly ComparedVariant[]
): HTMLElement {
  const choices = new Map(
    variants.flatMap(({parameters}) =>
      (attempt(() => breakdownChoices(indicator, cubes, parameters)).value ?? []).map(({value, label}) => [
        value,
        label
      ])
    )
  );
  const rows = [...choices].map(([choice, label]): Line => ({
    breakdown: label,
    costs: variants.map(({parameters}) => {
      const asked = breakdownOf(choice, indicator, cubes, parameters);
      const result = evaluateOnce(indicator, cubes, {...asked, parameters}).value;
      return result && costOf(result);
    })
  }));
  return element(
    "div",
    {},
    protectionList(cubes.map(({meta}) => meta)),
    openedList(indicator, cubes, variants, [...choices]),
    dataTable<Line>({
      caption: `Was eine Gliederung kostet: Zahlen, die nicht gezeigt werden können (ohne Wert / unter ${fewestCases} Fällen)`,
      columns: [
        {label: "Gliederung", cell: ({breakdown}) => breakdown},
        ...variants.map(({name}, v) => ({
          label: name,
          align: "rechts" as const,
          sort: ({costs}: Line) => costs[v] && costs[v].hidden + costs[v].few,
          cell: ({costs}: Line) => costWords(costs[v])
        }))
      ],
      rows
    })
  );
}

/** So many opened tables are told one by one. */
const mostOpened = 5;

/** Whether what is compared opens a table that was published or is compared with it, in sentences. */
function openedList(
  indicator: Indicator,
  cubes: readonly Cube[],
  variants: readonly ComparedVariant[],
  choices: readonly (readonly [value: string, label: string])[]
): HTMLElement {
  const named = indicator.variants.map(({title, parameters}) => ({
    name: `„${title}“`,
    parameters: completeParameters(indicator, parameters) as Readonly<Record<string, string>>
  }));
  const others = cubes.some(({meta}) => hidesSmallCounts(meta)) ? [...variants, ...named] : [];
  const opened = choices.flatMap(([choice, label]) => {
    const results = others.map(({name, parameters}) => {
      const asked = breakdownOf(choice, indicator, cubes, parameters);
      return {name, result: evaluateOnce(indicator, cubes, {...asked, parameters}).value};
    });
    return results
      .slice(0, variants.length)
      .flatMap(({name, result: a}, v) =>
        results
          .slice(v + 1)
          .flatMap(({name: other, result: b}) =>
            a && b ? openedBetween(a, b).map((found) => openedWords(found, name, other, label)) : []
          )
      );
  });
  const apart = roundedApart(cubes.map(({meta}) => meta)).map(
    ([a, b]) =>
      `„${a.title}“ und „${b.title}“ zählen womöglich dieselben Menschen und sind jede für sich gerundet; ob beide zusammen zu viel verraten, prüft vor der Veröffentlichung „npm run disclosure:ledger“.`
  );
  const released = cubes.flatMap(({meta: {title, protection}}) =>
    protection?.released
      ? [
          `„${title}“ ist schon veröffentlicht (${protection.released.join(", ")}); was davon noch stimmt, bleibt stehen.`
        ]
      : []
  );
  const distinct = [...new Set(opened)];
  const more = distinct.length - mostOpened;
  const said = [
    ...distinct.slice(0, mostOpened),
    ...(more > 0 ? [`So ist es noch ${more}-mal, mit anderen Fassungen oder Gliederungen.`] : []),
    ...new Set(apart)
  ];
  const none =
    "Keine der Fassungen öffnet eine ältere Tabelle: Unterschiede zwischen ihnen sind Summen gerundeter Zellen, oder mindestens drei Menschen groß, oder vom Anbieter selbst veröffentlicht.";
  return element(
    "ul",
    {},
    ...[...(said.length > 0 ? said : [none]), ...released].map((text) => element("li", {}, text))
  );
}

function openedWords({table, entries, of}: Opened, name: string, other: string, breakdown: string): string {
  return (
    `${name} öffnet ${other}, gegliedert nach ${breakdown}: In ${formatNumber(entries)} von ${formatNumber(of)} Zahlen unterscheiden ` +
    `sie sich um einen oder zwei Menschen, die „${table}“ für sich nicht zeigt. So nicht beide veröffentlichen.`
  );
}

/** Table by table what disclosure control did to it, so that nobody can be recognised. */
export function protectionList(cubes: readonly CubeMeta[]): HTMLElement {
  return element("ul", {}, ...cubes.map((cube) => element("li", {}, protectionWords(cube))));
}

function protectionWords({title, protection, rounding}: CubeMeta): string {
  if (protection !== undefined) {
    return (
      `${title}: ${protection.label}, Rundungsbasis ${formatNumber(protection.base)}; eine einzelne Zelle weicht um höchstens ` +
      `${formatNumber(protection.largestError)} von der wahren Zahl ab.`
    );
  }
  if (rounding !== undefined) return `${title}: vom Anbieter auf Vielfache von ${formatNumber(rounding)} gerundet.`;
  return `${title}: hier nicht verändert.`;
}

function costWords(cost: Cost | undefined): string {
  if (cost === undefined) return "nicht auswertbar";
  const {numbers, hidden, few} = cost;
  if (hidden + few === 0) return `keine von ${formatNumber(numbers)}`;
  return `${formatNumber(hidden + few)} von ${formatNumber(numbers)} (${formatNumber(hidden)} / ${formatNumber(few)})`;
}
