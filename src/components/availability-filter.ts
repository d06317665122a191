import {dimensionLabels} from "../indicators/vocabulary/dimensions.js";
import {themes} from "../indicators/vocabulary/themes.js";
import {availabilityStates} from "./availability-states.js";
import {formOf, selectField} from "./fields.js";

export interface AvailabilityFilter extends Record<string, string> {
  readonly thema: string;
  readonly anbieter: string;
  readonly zustand: string;
  readonly gliederung: string;
}

const all = {value: "alle", label: "alle"};

/** States that a whole indicator or table can be in, for the filter. */
const filtered = ["geliefert", "beispiel", "aussteht", "nicht-geliefert", "zurueckgewiesen", "datenluecke"] as const;

/**
 * Filters of the matrix of availability, for `view`.
 *
 * @param providers names of the bodies that tables come from, or would come from
 * @param breakdowns dimensions by which some indicator can be broken down
 */
export function availabilityFilter(
  providers: readonly string[],
  breakdowns: readonly string[]
): HTMLFormElement & {value: AvailabilityFilter} {
  const dimensions = breakdowns.map((value) => ({value, label: dimensionLabels[value] ?? value}));
  const form = formOf<AvailabilityFilter>({
    thema: selectField("Thema", [all, ...Object.entries(themes).map(([value, label]) => ({value, label}))], "alle"),
    anbieter: selectField("Anbieter", [all, ...providers.map((value) => ({value, label: value}))], "alle"),
    zustand: selectField(
      "Zustand",
      [all, ...filtered.map((value) => ({value, label: availabilityStates[value].label}))],
      "alle"
    ),
    gliederung: selectField(
      "Gliederung",
      [
        {value: "keine", label: "ohne (Stadt insgesamt)"},
        ...dimensions.toSorted((a, b) => a.label.localeCompare(b.label, "de"))
      ],
      "keine"
    )
  });
  form.classList.add("filter");
  return form;
}
