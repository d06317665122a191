import {availability, type DeliveredCube} from "../indicators/definition/availability.js";
import type {Indicator} from "../indicators/definition/indicator.js";

/** Whether the Werkstatt offers an indicator: its numbers are there, and there is something to choose. */
export function canBeCompared(indicator: Indicator, cubes: readonly DeliveredCube[]): boolean {
  return availability(indicator, cubes).state === "auswertbar" && Object.keys(indicator.parameters).length > 0;
}

/**
 * Where the Werkstatt compares the standard definition of an indicator with the chosen one, relative to a page one folder down.
 *
 * @param chosen what the definition is handed; without, the Werkstatt opens with its own
 */
export function workshopAddress(id: string, chosen: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams([
    ["indikator", id],
    ...Object.entries(chosen).map(([name, value]) => [`b.${name}`, value])
  ]);
  return `../werkstatt?${query}`;
}
