import type {Indicator} from "../indicators/definition/indicator.js";
import {providersOf, selectionsOf, withInitial} from "../indicators/definition/selections.js";
import {cubeDeclarations} from "../indicators/vocabulary/cubes/index.js";
import {coverage, type DeliveredTables, offeredBreakdowns, tableState} from "./availability-coverage.js";
import type {AvailabilityFilter} from "./availability-filter.js";
import type {AvailabilityState} from "./availability-states.js";

/** One indicator in the matrix: its state year by year, for the breakdown that was asked for. */
export interface AvailabilityRow {
  readonly indicator: Indicator;
  readonly states: readonly AvailabilityState[];
  readonly tables: readonly NeededTable[];
  readonly breakdowns: readonly {readonly id: string; readonly states: readonly AvailabilityState[]}[];
}

/** A table that an indicator reads. */
export interface NeededTable {
  readonly cube: string;
  readonly provider: string;
  readonly table: string;
  readonly state: AvailabilityState;
  /** Whether the standard definition reads it, or only another. */
  readonly standard: boolean;
}

/** The years that the matrix shows: from the first reference date of any table to the current year, at most one after the last. */
export function shownYears(tables: DeliveredTables, today: string): number[] {
  const years = [...tables.values()].flatMap(({cube}) => cube.dates.map((day) => Number(day.slice(0, 4))));
  const now = Number(today.slice(0, 4));
  if (years.length === 0) return [now - 1, now];
  const first = Math.max(Math.min(...years), now - 14);
  const last = Math.max(...years.filter((year) => year <= now), Math.min(now, Math.max(...years) + 1));
  return Array.from({length: last - first + 1}, (_, i) => first + i);
}

/** The indicators that pass the filter, with their states. */
export function availabilityRows(
  indicators: readonly Indicator[],
  tables: DeliveredTables,
  years: readonly number[],
  today: string,
  filter: AvailabilityFilter
): AvailabilityRow[] {
  const breakdown = filter.gliederung === "keine" ? undefined : filter.gliederung;
  return indicators.flatMap((indicator) => {
    if (filter.thema !== "alle" && indicator.theme !== filter.thema) return [];
    const offered = offeredBreakdowns(indicator);
    if (breakdown !== undefined && !offered.includes(breakdown)) return [];
    const needed = neededTables(indicator, tables);
    if (filter.anbieter !== "alle" && !needed.some(({provider}) => provider === filter.anbieter)) return [];
    const states = coverage(indicator, tables, years, today, breakdown);
    if (filter.zustand !== "alle" && !states.some((state) => state === filter.zustand)) return [];
    const breakdowns = offered.map((id) => ({id, states: coverage(indicator, tables, years, today, id)}));
    return [{indicator, states, tables: needed, breakdowns}];
  });
}

/** The tables that an indicator reads under any of its choices, those of the standard definition first. */
export function neededTables(indicator: Indicator, tables: DeliveredTables): NeededTable[] {
  const standard = new Set(selectionsOf(indicator, withInitial(indicator, {})).map(({selection}) => selection.cube));
  return providersOf(indicator)
    .map(({cube, name, table}) => ({
      cube,
      provider: name,
      table: cubeDeclarations[cube]?.title ?? table,
      state: tableState(cube, tables),
      standard: standard.has(cube)
    }))
    .sort((a, b) => Number(b.standard) - Number(a.standard));
}
