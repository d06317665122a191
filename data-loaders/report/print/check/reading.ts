import {pageOf, type ReadElement, type ReadNode, wordsOf} from "./read-elements.js";
import {cellsOf, rowsOf} from "./table-findings.js";

const indent = "  ";

/** What a reader of the screen meets, in its order: a line for each heading, paragraph, item, picture, link and cell. */
export function readingOf(elements: readonly ReadElement[]): readonly string[] {
  const lines: string[] = [];
  let page = 0;
  const visit = (node: ReadNode, depth: number): void => {
    if (node.role === undefined) return;
    const here = pageOf(node);
    if (here > page && node.role !== "Document") lines.push(`— Seite ${(page = here)} —`);
    const say = (what: string): void => void lines.push(indent.repeat(depth) + what);
    const words = wordsOf(node).trim();
    switch (node.role) {
      case "H1":
      case "H2":
      case "H3":
      case "H4":
      case "H5":
      case "H6":
        return say(`Überschrift ${node.role[1]}: ${words}`);
      case "P":
      case "Caption":
        return say(`${node.role === "P" ? "Absatz" : "Beschriftung"}: ${words}${linksIn(node)}`);
      case "Figure":
        return say(`Abbildung: ${node.alt ?? "(ohne Alternativtext)"}`);
      case "L":
        say(`Liste mit ${node.children.length} ${node.children.length === 1 ? "Eintrag" : "Einträgen"}`);
        break;
      case "LI":
        return say(`Eintrag: ${itemWords(node)}${linksIn(node)}`);
      case "Table":
        return void lines.push(...tableLines(node, indent.repeat(depth)));
    }
    for (const child of node.children) visit(child, node.role === "L" ? depth + 1 : depth);
  };
  for (const element of elements) visit(element, 0);
  return lines;
}

/** An item with its number or letter; a bullet is not read. */
function itemWords(item: ReadElement): string {
  const parts = item.children.map((child) => ({label: child.role === "Lbl", words: wordsOf(child).trim()}));
  return parts
    .filter(({label, words}) => !label || /[\p{L}\p{N}]/u.test(words))
    .map(({words}) => words)
    .join(" ");
}

function linksIn(element: ReadElement): string {
  const names: string[] = [];
  const visit = (node: ReadNode): void => {
    if (node.role === undefined) return;
    if (node.role === "Link") names.push(wordsOf(node).trim());
    node.children.forEach(visit);
  };
  visit(element);
  return names.length === 0 ? "" : ` [${names.length === 1 ? "Verweis" : `${names.length} Verweise`}]`;
}

function tableLines(table: ReadElement, before: string): readonly string[] {
  const rows = rowsOf(table);
  const caption = table.children.find(({role}) => role === "Caption");
  const columns = Math.max(0, ...rows.map((row) => cellsOf(row).length));
  return [
    `${before}Tabelle, ${rows.length} Zeilen, ${columns} Spalten${caption === undefined ? "" : `: ${wordsOf(caption).trim()}`}`,
    ...rows.map((row) => `${before}${indent}${cellsOf(row).map(cellWords).join(" | ")}`)
  ];
}

function cellWords(cell: ReadElement): string {
  const words = wordsOf(cell).trim() || "(leer)";
  return cell.role === "TH" ? `[${words}]` : words;
}
