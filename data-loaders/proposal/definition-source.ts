import {parsers} from "prettier/plugins/typescript";

/** A node of the syntax tree, as far as definitions need it. */
export interface SyntaxNode {
  readonly type: string;
  readonly range: readonly [from: number, to: number];
  readonly [name: string]: unknown;
}

/** A replacement in a source text. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The object that a file hands to `defineIndicator` for an id; undefined where it has none in plain sight. */
export async function definitionIn(source: string, id: string): Promise<SyntaxNode | undefined> {
  const tree: unknown = await parsers.typescript.parse(source, {filepath: "indicator.ts"} as never);
  const found: SyntaxNode[] = [];
  visit(tree, (node) => {
    if (node.type !== "CallExpression") return;
    const {callee, arguments: given} = node as unknown as {callee: SyntaxNode; arguments: readonly SyntaxNode[]};
    const [input] = given;
    if (callee["name"] !== "defineIndicator" || input?.type !== "ObjectExpression") return;
    if (propertyOf(input, "id")?.["value"] === id) found.push(input);
  });
  return found.length === 1 ? found[0] : undefined;
}

/** The value of a property that is written out in an object. */
export function propertyOf(object: SyntaxNode, name: string): SyntaxNode | undefined {
  const properties = (object["properties"] ?? []) as readonly SyntaxNode[];
  const own = properties.find((property) => {
    const key = property["key"] as SyntaxNode | undefined;
    return key !== undefined && !property["shorthand"] && (key["name"] ?? key["value"]) === name;
  });
  return own?.["value"] as SyntaxNode | undefined;
}

/** Makes all edits at once; they must not overlap. */
export function edited(source: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.from - a.from)
    .reduce((text, {from, to, text: own}) => text.slice(0, from) + own + text.slice(to), source);
}

/** An edit that replaces a node. */
export function replaced({range: [from, to]}: SyntaxNode, text: string): Edit {
  return {from, to, text};
}

/** An edit that adds an element at the end of an array that is written out. */
export function appended(array: SyntaxNode, text: string): Edit {
  const last = (array["elements"] as readonly SyntaxNode[]).at(-1);
  const [from, to] = last === undefined ? [array.range[0] + 1, array.range[0] + 1] : [last.range[1], last.range[1]];
  return {from, to, text: last === undefined ? text : `, ${text}`};
}

function visit(node: unknown, use: (node: SyntaxNode) => void): void {
  if (Array.isArray(node)) for (const child of node) visit(child, use);
  else if (typeof node === "object" && node !== null) {
    if (typeof (node as SyntaxNode).type === "string") use(node as SyntaxNode);
    for (const [name, child] of Object.entries(node)) if (name !== "parent" && name !== "tokens") visit(child, use);
  }
}
