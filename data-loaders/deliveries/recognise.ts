import {closeSync, openSync, readSync} from "node:fs";
import type {Contract, Recognition} from "../contract/contract.js";
import type {HeaderNode, StatisticalTable} from "../formats/table.js";

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
 * The contracts that a table belongs to, by layout, table code and header labels.
 * If the code is known but no edition’s labels fit, all with that code: checking
 * then says which columns are wrong.
 */
export function recognise(table: StatisticalTable, contracts: readonly Contract[]): Contract[] {
  const labels = labelsOf(table.headers);
  const known = contracts.filter(
    (contract) => contract.recognise.layout === table.layout && contract.recognise.tableCode === table.tableCode
  );
  const fitting = known.filter((contract) =>
    (contract.recognise.headers ?? []).every((header) =>
      labels.some((label) => (typeof header === "string" ? label === header : header.test(label)))
    )
  );
  return fitting.length > 0 ? fitting : known;
}

function mayBe(head: string, {layout, tableCode}: Recognition): boolean {
  switch (layout) {
    case "landesdatenbank":
      return /^\s*(?:GENESIS-)?Tabelle:\s*(\S+?)[\s;]/i.exec(head)?.[1] === tableCode;
    case "genesis-flat":
      return /^"?statistics_code/.test(head);
    case "plain":
      return head !== "";
  }
}

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
