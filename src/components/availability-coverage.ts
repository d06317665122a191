import type {Indicator} from "../indicators/definition/indicator.js";
import {selectionsOf, type UsedSelection, withInitial} from "../indicators/definition/selections.js";
import {matchDate} from "../indicators/engine/dates.js";
import {EvaluationError} from "../indicators/engine/error.js";
import {partsOf} from "../indicators/engine/parts.js";
import {cubeDeclarations} from "../indicators/vocabulary/cubes/index.js";
import type {AvailabilityState} from "./availability-states.js";
import {addMonths, isDue, type Schedule, scheduleOf} from "./delivery-schedule.js";
import type {CubeEntry, DeliveryList} from "./delivery-types.js";

/** A table with what is delivered of it, and when the next is to be expected. */
export interface DeliveredTable {
  readonly cube: CubeEntry;
  readonly schedule?: Schedule;
}

export type DeliveredTables = ReadonlyMap<string, DeliveredTable>;

/** The tables of the list by cube. */
export function deliveredTables({cubes, deliveries}: Pick<DeliveryList, "cubes" | "deliveries">): DeliveredTables {
  return new Map(
    cubes.map((cube) => {
      const own = deliveries.filter((delivery) => delivery.cube === cube.id && delivery.state === "verwendet");
      const schedule = scheduleOf(cube, own, isYearly(cube.id) ? 12 : undefined);
      return [cube.id, {cube, ...(schedule && {schedule})}];
    })
  );
}

/** Whether a declared table comes every year: its reference date names none. */
export const isYearly = (cube: string): boolean => !/\d{4}/.test(cubeDeclarations[cube]?.reference ?? "2000");

/** Dimensions by which an indicator is meant to be broken down in its standard definition, time and what it is measured over aside. */
export function offeredBreakdowns(indicator: Indicator): string[] {
  const values = withInitial(indicator, {});
  const over = indicator.inputs?.(values) ? [] : partsOf(indicator, values).over;
  return indicator.breakdowns.filter((id) => id !== "stichtag" && !over.includes(id));
}

/**
 * What there is of an indicator in its standard definition, year by year: all tables that it needs must have a reference
 * date that fits, and where a breakdown is asked for, values by it.
 *
 * @param breakdown dimension, or undefined for the total
 * @param today ISO date
 */
export function coverage(
  indicator: Indicator,
  tables: DeliveredTables,
  years: readonly number[],
  today: string,
  breakdown?: string
): AvailabilityState[] {
  const used = selectionsOf(indicator, withInitial(indicator, {}));
  const whole = missingState(used, tables);
  if (whole !== undefined) return years.map(() => whole);
  const covered = coveredDays(used, tables);
  const last = Math.max(...covered.map(yearOf));
  const sample = used.some(({selection}) => tables.get(selection.cube)!.cube.state === "Beispieldaten");
  return years.map((year) => {
    const days = covered.filter((day) => yearOf(day) === year);
    if (days.length === 0) return year > last ? laterState(used, tables, year, today) : "nicht-in-der-reihe";
    if (breakdown !== undefined && !days.some((day) => isBrokenDown(used, tables, day, breakdown))) {
      return "ungegliedert";
    }
    return sample ? "beispiel" : "geliefert";
  });
}

/** The state of a table as a whole. */
export function tableState(id: string, tables: DeliveredTables): AvailabilityState {
  const state = tables.get(id)?.cube.state;
  if (state === "geliefert") return "geliefert";
  if (state === "Beispieldaten") return "beispiel";
  if (state === "keine gültige Lieferung") return "zurueckgewiesen";
  return cubeDeclarations[id]?.state === "Datenlücke" ? "datenluecke" : "nicht-geliefert";
}

/** Why nothing can be computed in any year; a gap goes before a delivery that is merely late. */
function missingState(used: readonly UsedSelection[], tables: DeliveredTables): AvailabilityState | undefined {
  const states = new Set(used.map(({selection}) => tableState(selection.cube, tables)));
  return (["datenluecke", "zurueckgewiesen", "nicht-geliefert"] as const).find((state) => states.has(state));
}

/** Reference days of the result to which every selection has one that fits. */
function coveredDays(used: readonly UsedSelection[], tables: DeliveredTables): string[] {
  const leading = used.find(({selection}) => isSameDay(selection.options.date)) ?? used[0]!;
  return datesOf(leading, tables).filter((day) => used.every((one) => dayOf(one, tables, day) !== undefined));
}

function isBrokenDown(
  used: readonly UsedSelection[],
  tables: DeliveredTables,
  day: string,
  dimension: string
): boolean {
  return used.every((one) => {
    if (one.across.includes(dimension) || one.selection.options.across?.includes(dimension)) return true;
    const found = tables.get(one.selection.cube)!.cube.breakdowns.find(({id}) => id === dimension);
    const own = dayOf(one, tables, day);
    return found !== undefined && own !== undefined && (found.dates?.includes(own) ?? true);
  });
}

/** Of a year after the last one: outstanding once a table that holds it up should be there. */
function laterState(
  used: readonly UsedSelection[],
  tables: DeliveredTables,
  year: number,
  today: string
): AvailabilityState {
  const missing = used
    .map(({selection}) => tables.get(selection.cube)!.schedule)
    .filter((schedule) => schedule !== undefined && yearOf(schedule.last) < year) as Schedule[];
  if (missing.some(({rhythm}) => rhythm === undefined)) return "nicht-in-der-reihe";
  const due = missing.some(({last, next, expected}) => {
    const later = (year - yearOf(last)) * 12;
    const shift = expected === undefined || next === undefined ? undefined : Date.parse(expected) - Date.parse(next);
    const day = addMonths(last, later);
    const by = shift === undefined ? undefined : new Date(Date.parse(day) + shift).toISOString().slice(0, 10);
    return isDue({next: day, ...(by !== undefined && {expected: by})}, today);
  });
  return due ? "aussteht" : "erwartet";
}

const isSameDay = (date: string | undefined): boolean => date === undefined || date === "same-day";

const datesOf = ({selection}: UsedSelection, tables: DeliveredTables): readonly string[] =>
  tables.get(selection.cube)!.cube.dates;

function dayOf(used: UsedSelection, tables: DeliveredTables, day: string): string | undefined {
  try {
    return matchDate(day, datesOf(used, tables), used.selection.options.date ?? "same-day");
  } catch (error) {
    if (error instanceof EvaluationError) return undefined;
    throw error;
  }
}

const yearOf = (day: string): number => Number(day.slice(0, 4));
