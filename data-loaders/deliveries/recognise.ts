import {closeSync, openSync, readSync} from "node:fs";
import type {Contract, Recognition} from "../contract/contract.js";
import {flatSlots} from "../contract/flat-slots.js";
import type {HeaderNode} from "../formats/table.js";
import type {DeliveredTable} from "../formats/workbook-table/table.js";

/** So much of a file is looked at to guess what it is. */
const glanceBytes = 16 * 1024;

/**
 * Contracts that a file may belong to, by a look at its first bytes: cheap, so
 * that a folder of many files of other tables costs next to nothing. What is
 * unreadable belongs to none.
 */
export function candidates(path: string, contracts: readonly Contract[]): Contract[] {
  const head = readHead(path);
  return contracts.filter((contract) => mayBe(head, contract.recognise));
}

/**
 * The contracts that a table belongs to: by layout, and by what its content says
 * of itself. If the table is known but the header labels of no edition fit, the
 * last edition: checking then says which columns are wrong.
 */
export function recognise(table: DeliveredTable, contracts: readonly Contract[]): Contract[] {
  const labels = labelsOf(table.headers);
  const has = (wanted: string | RegExp) =>
    labels.some((label) => (typeof wanted === "string" ? label === wanted : wanted.test(label)));
  const known = contracts.filter((contract) => isOf(table, contract));
  const fitting = known.filter(({recognise: {headers = [], without = []}}) => headers.every(has) && !without.some(has));
  if (fitting.length > 0 || table.layout !== "landesdatenbank") return fitting;
  return known.slice(-1);
}

/** Whether a table says of itself that it is the contract’s, its header labels aside. */
function isOf(table: DeliveredTable, {recognise: {layout, tableCode, flat, title}, keys}: Contract): boolean {
  if (layout !== table.layout) return false;
  switch (layout) {
    case "landesdatenbank":
      return table.tableCode === tableCode;
    case "genesis-flat": {
      const variables = keys.flatMap(({variable}) => (variable === undefined ? [] : [variable]));
      return (
        firstText(table, "statistics_code") === flat?.statistic &&
        firstText(table, "value_variable_code") === flat?.measure &&
        isCoveredBy(flatSlots(table), variables)
      );
    }
    case "workbook":
      return title?.test(table.title ?? "") ?? false;
    case "plain":
      return true;
  }
}

/** Whether each slot holds variables of one key, and each key has a slot. */
function isCoveredBy(
  slots: readonly {readonly variables: ReadonlySet<string>}[],
  keys: readonly (readonly string[])[]
): boolean {
  const keyOf = slots.map(({variables}) => keys.find((known) => [...variables].some((code) => known.includes(code))));
  return (
    keyOf.every((key) => key !== undefined) && keys.every((key) => keyOf.some((found) => found?.join() === key.join()))
  );
}

/** Text of the first row of data under a header; none if the table has no such header, or no rows. */
export function firstText({headers, sheet, firstRow, endRow}: DeliveredTable, header: string): string | undefined {
  const column = headers.find(({label}) => label === header)?.firstColumn;
  return column === undefined || firstRow >= endRow ? undefined : sheet.text(firstRow, column);
}

function mayBe(head: string, {layout, tableCode, flat, headers = []}: Recognition): boolean {
  switch (layout) {
    case "landesdatenbank":
      return /^\s*(?:GENESIS-)?Tabelle:\s*(\S+?)[\s;]/i.exec(head)?.[1] === tableCode;
    case "genesis-flat":
      return /^"?statistics_code/.test(head) && new RegExp(`[\\r\\n]"?${flat?.statistic}"?[;,\\t]`).test(head);
    case "workbook":
      return head.startsWith("PK\x03\x04") || head.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
    case "plain":
      return headers.every((header) => typeof header !== "string" || !isAscii(header) || head.includes(header));
  }
}

/** Only ASCII reads the same in every encoding. */
const isAscii = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);

/** The first characters as far as ASCII goes, which is all that table codes need. */
function readHead(path: string): string {
  const buffer = Buffer.alloc(glanceBytes);
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, "r");
    const bytes = buffer.subarray(0, readSync(descriptor, buffer, 0, glanceBytes, 0));
    if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString("utf16le").slice(1);
    if (bytes[0] === 0xfe && bytes[1] === 0xff) {
      return bytes
        .subarray(0, bytes.length & ~1)
        .swap16()
        .toString("utf16le")
        .slice(1);
    }
    return bytes.toString("latin1").replace(/^ï»¿/, "");
  } catch {
    return "";
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function labelsOf(nodes: readonly HeaderNode[]): string[] {
  return nodes.flatMap(({label, children}) => [label, ...labelsOf(children)]);
}
