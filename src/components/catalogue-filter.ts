import {findBreak} from "../indicators/vocabulary/breaks.js";
import {dimensionLabels} from "../indicators/vocabulary/dimensions.js";
import {themes} from "../indicators/vocabulary/themes.js";
import {type CatalogueEntry, type CatalogueFilter, everything} from "./catalogue-entry.js";
import {element} from "./dom.js";
import {type Choice, type Field, formOf, searchField, selectField} from "./fields.js";

/** Search and filters of the catalogue, for `view`; only what some indicator has is offered. */
export function catalogueFilter(entries: readonly CatalogueEntry[]): HTMLFormElement & {value: CatalogueFilter} {
  const reset = element("button", {class: "taste", type: "button", onclick: clear}, "Alle Filter zurücksetzen");
  const form: HTMLFormElement & {value: CatalogueFilter} = formOf<CatalogueFilter>(
    {
      suche: searchField("Suche in Titel, Frage und Anbieter"),
      thema: filterField(
        "Thema",
        choices(
          entries.map(({indicator}) => indicator.theme),
          themes
        )
      ),
      anbieter: filterField("Anbieter", choices(entries.flatMap(({providers}) => providers))),
      gliederung: filterField("Gliederung nach", [
        {value: "ohne", label: "ohne (nur im Zeitverlauf)"},
        ...choices(
          entries.flatMap(({breakdowns}) => breakdowns),
          dimensionLabels
        )
      ]),
      bruch: filterField("Bruch oder Ereignis", [
        {value: "ohne", label: "ohne Bruch"},
        ...choices(
          entries.flatMap(({breaks}) => breaks),
          breakTitles(entries)
        )
      ]),
      daten: filterField("Daten", ["auswertbar", "noch nicht geliefert", "nur intern", "Datenlücke"].map(choice)),
      stand: filterField(
        "Stand der Abstimmung",
        ["Vorschlag", "in Diskussion", "abgestimmt", "veröffentlicht"].map(choice)
      )
    },
    element("div", {class: "zuruecksetzen"}, reset)
  );
  form.classList.add("filter");
  form.setAttribute("aria-label", "Katalog durchsuchen");
  form.addEventListener("input", show);
  show();
  return form;

  function show(): void {
    reset.disabled = Object.entries(form.value).every(([name, value]) => value === everything[name]);
  }

  function clear(): void {
    form.value = everything;
    for (const type of ["input", "change"]) form.dispatchEvent(new Event(type, {bubbles: true}));
    form.querySelector("input")!.focus();
  }
}

function filterField(legend: string, offered: readonly Choice[]): Field<string> {
  return selectField(legend, [choice("alle"), ...offered], "alle");
}

function choice(value: string): Choice {
  return {value, label: value};
}

/** Each value once, by its label in the order of the alphabet. */
function choices(values: readonly string[], labels: Readonly<Record<string, string>> = {}): readonly Choice[] {
  return [...new Set(values)]
    .map((value) => ({value, label: labels[value] ?? value}))
    .toSorted((a, b) => a.label.localeCompare(b.label, "de"));
}

function breakTitles(entries: readonly CatalogueEntry[]): Readonly<Record<string, string>> {
  const ids = new Set(entries.flatMap(({breaks}) => breaks));
  return Object.fromEntries([...ids].map((id) => [id, `${findBreak(id).title} (${findBreak(id).when})`]));
}
