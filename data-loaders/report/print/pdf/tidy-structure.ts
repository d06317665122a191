import type {StructureElement, StructureNode} from "./structure-tree.js";

const grouping = new Set(["Document", "Part", "Art", "Sect", "Div", "BlockQuote"]);
const inline = new Set(["Span", "Link", "Quote", "Code", "Reference", "Note"]);

/** Tags of HTML that PDF 1.7 does not know; each says how text looks, and nothing that is heard. */
const unknown = new Set(["Strong", "Em"]);

/**
 * Makes of Chromium’s structure tree one as ISO 32000-1, 14.8.4 wants it: boxes
 * without a meaning (NonStruct) give way to what they hold, text outside of any
 * paragraph becomes one, what an item of a list says is its body. Elements that
 * hold nothing go, save cells of tables.
 */
export function tidyStructure(elements: readonly StructureElement[]): readonly StructureElement[] {
  return elements.map((element) => tidy(element));
}

function tidy(element: StructureElement): StructureElement {
  const role = unknown.has(element.role) ? "Span" : element.role;
  const children = grouping.has(role) ? blocksOf(element.children) : element.children.flatMap(contentOf);
  return {...element, role, children: role === "LI" ? withBody(children) : children};
}

/** What an element of text, a list or a table holds: boxes within it vanish. */
function contentOf(node: StructureNode): readonly StructureNode[] {
  if (node.role === undefined) return [node];
  if (node.role === "NonStruct") return node.children.flatMap(contentOf);
  return kept(tidy(node));
}

/** What an element that groups others holds: blocks, and a paragraph for each run of text between them. */
function blocksOf(nodes: readonly StructureNode[]): readonly StructureNode[] {
  const blocks: StructureNode[] = [];
  let run: StructureNode[] = [];
  const end = (): void => {
    if (run.length > 0) blocks.push({role: "P", entries: [], children: run});
    run = [];
  };
  for (const node of nodes) {
    if (isText(node)) run.push(...contentOf(node));
    else {
      end();
      if (node.role === "NonStruct") blocks.push(...blocksOf(node.children));
      else if (node.role !== undefined) blocks.push(...kept(tidy(node)));
    }
  }
  end();
  return blocks;
}

/** Whether a node belongs into a line of text. A box around boxes is a block, one around content a run of letters. */
function isText(node: StructureNode): boolean {
  if (node.role === undefined || inline.has(node.role) || unknown.has(node.role)) return true;
  return node.role === "NonStruct" && node.children.every((child) => child.role === undefined);
}

function kept(element: StructureElement): readonly StructureElement[] {
  return element.children.length > 0 || element.role === "TD" || element.role === "TH" ? [element] : [];
}

function withBody(children: readonly StructureNode[]): readonly StructureNode[] {
  const labels = children.filter(({role}) => role === "Lbl");
  const rest = children.filter(({role}) => role !== "Lbl" && role !== "LBody");
  const bodies = children.filter(({role}) => role === "LBody");
  return [...labels, ...bodies, ...(rest.length > 0 ? [{role: "LBody", entries: [], children: rest}] : [])];
}
