import type {DeliveredTable} from "../formats/workbook-table/table.js";
import type {Contract, KeyColumn} from "./contract.js";
import {type FlatSlot, flatSlots} from "./flat-slots.js";

/** Per key of the contract the columns that say it, counted from 0. */
export type KeyPlaces = readonly (readonly number[])[];

/**
 * Finds the columns of the contract’s keys: by their header where they have one,
 * in flat files of GENESIS by their variable, else in order from the left.
 * Undefined where one is missing, or where there are more than agreed.
 */
export function placeKeys(table: DeliveredTable, {keys}: Contract): KeyPlaces | undefined {
  if (keys.every(({header, variable}) => header === undefined && variable === undefined)) {
    return table.keyColumns.length === keys.length ? table.keyColumns.map((column) => [column]) : undefined;
  }
  const slots = keys.some(({variable}) => variable !== undefined) ? flatSlots(table) : [];
  const taken = new Set<FlatSlot>();
  const places = keys.map((key) => {
    if (key.variable === undefined) return columnsNamed(table, key);
    const slot = slots.find(({variables}) => [...variables].every((code) => key.variable!.includes(code)));
    if (slot === undefined) return [-1];
    taken.add(slot);
    return [key.kind === "label" ? slot.label : slot.attribute];
  });
  return places.flat().includes(-1) || taken.size < slots.length ? undefined : places;
}

function columnsNamed({headers}: DeliveredTable, key: KeyColumn): number[] {
  const wanted = [key.header, ...(key.kind === "texts" ? (key.beside ?? []) : [])];
  return wanted.map((header) => {
    const node = headers.find(({label}) => (header instanceof RegExp ? header.test(label) : label.trim() === header));
    return node?.firstColumn ?? -1;
  });
}
