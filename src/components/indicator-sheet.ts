import {evidenceSentence} from "../indicators/definition/evidence.js";
import {formatDate} from "../indicators/definition/german.js";
import type {Indicator} from "../indicators/definition/indicator.js";
import {findBreak} from "../indicators/vocabulary/breaks.js";
import type {Cube} from "../indicators/engine/cube.js";
import {themes} from "../indicators/vocabulary/themes.js";
import {completeParameters} from "../indicators/engine/request.js";
import {indicators} from "../indicators/index.js";
import {protectionList} from "./protection-panel.js";
import {dataTable} from "./data-table.js";
import {element, type Child} from "./dom.js";
import {canBeCompared, workshopAddress} from "./workshop-address.js";

/** What a Kennblatt says beside definition and numbers; parts that the definition does not have are left out. */
export function indicatorSheet(indicator: Indicator, cubes: readonly Cube[] = []): HTMLElement {
  const {
    relevance,
    assessment,
    effort,
    ethics,
    method,
    evidence,
    related,
    limits,
    variants,
    providers,
    changes,
    disclosure
  } = indicator;
  return element(
    "div",
    {class: "kennblatt"},
    section("Wozu die Zahl gebraucht wird", relevance && element("p", {}, relevance)),
    section("Was die Zahl nicht sagt", list(limits)),
    section("Varianten und ihre Argumente", variants.length > 0 && variantTable(indicator)),
    section("Methode", list(method ?? [])),
    section("Brüche und Ereignisse", breakList(indicator)),
    section("Bewertung", assessment && racer(assessment)),
    section("Ethischer Hinweis", ethics && element("p", {}, ethics)),
    section("Aufwand", effort && element("p", {}, `${effort.level}: ${effort.why}`)),
    section("Anbieter und Tabellen", list(providers.map(({name, table}) => `${name}: ${table}`))),
    section(
      "Geheimhaltung",
      element("div", {}, element("p", {}, `Profil ${disclosure}`), protectionList(cubes.map(({meta}) => meta)))
    ),
    section("Belege", evidence && element("p", {}, evidenceSentence(evidence))),
    section("Zusammen lesen mit", related && links(related)),
    section("Wo der Indikator gebraucht wird", uses(indicator, cubes)),
    section(
      "Verlauf der Definition",
      list(changes.map(({version, date, what}) => `${formatDate(date)}, Fassung ${version}: ${what}`))
    )
  );
}

function section(title: string, content: Child): HTMLElement | undefined {
  if (!content) return undefined;
  return element("section", {}, element("h2", {}, title), content);
}

function list(items: readonly string[]): HTMLElement | undefined {
  if (items.length === 0) return undefined;
  return element("ul", {}, ...items.map((item) => element("li", {}, item)));
}

function links(ids: readonly string[]): HTMLElement {
  return element("ul", {}, ...ids.map((id) => element("li", {}, link(id))));
}

/** Where a change of the definition shows: the notebook of its theme, the Werkstatt, and indicators that are made of it. */
function uses(indicator: Indicator, cubes: readonly Cube[]): HTMLElement {
  const {id, theme} = indicator;
  const made = indicators.filter((other) =>
    other.inputs?.(completeParameters(other))?.some((input) => input.indicator.id === id)
  );
  return element(
    "ul",
    {},
    element("li", {}, "Notizbuch: ", element("a", {href: `../themen/${theme}`}, themes[theme])),
    canBeCompared(indicator, cubes) &&
      element("li", {}, "Fassungen vergleichen: ", element("a", {href: workshopAddress(id)}, "Werkstatt")),
    ...made.map((other) => element("li", {}, "Geht ein in: ", link(other.id)))
  );
}

function link(id: string): Child {
  const other = indicators.find((candidate) => candidate.id === id);
  return other ? element("a", {href: `./${id}`}, `${id} ${other.title}`) : id;
}

function variantTable({title, variants}: Indicator): HTMLElement {
  return dataTable<Indicator["variants"][number]>({
    caption: `Varianten: ${title}`,
    columns: [
      {label: "Variante", cell: (variant) => variant.title},
      {label: "Argument", cell: ({argument}) => argument},
      {label: "Verwendet von", cell: ({usedBy}) => usedBy}
    ],
    rows: variants,
    cards: true
  });
}

function breakList(indicator: Indicator): HTMLElement | undefined {
  const references = indicator.breaks(completeParameters(indicator));
  return list(
    references.map(({id, linked}) => {
      const {title, when, text} = findBreak(id);
      return `${title} (${when}): ${text}${linked ? ` ${linked}` : ""}`;
    })
  );
}

function racer({relevant, accepted, credible, easy, robust}: NonNullable<Indicator["assessment"]>): HTMLElement {
  const entries = [
    ["relevant", relevant],
    ["akzeptiert", accepted],
    ["glaubwürdig", credible],
    ["einfach", easy],
    ["robust", robust]
  ];
  return element(
    "dl",
    {class: "definition"},
    ...entries.flatMap(([term, text]) => [element("dt", {}, term), element("dd", {}, text)])
  );
}
