import {parse, type Node} from "acorn";

/** Every node of a module’s program, in the order of its text. */
export function nodesOf(code: string): Node[] {
  const found: Node[] = [];
  collect(parse(code, {ecmaVersion: "latest", sourceType: "module"}), found);
  return found;
}

function collect(value: unknown, found: Node[]): void {
  if (Array.isArray(value)) for (const item of value) collect(item, found);
  else if (isNode(value)) {
    found.push(value);
    for (const key in value) collect(value[key as keyof Node], found);
  }
}

function isNode(value: unknown): value is Node {
  return typeof (value as Node | null | undefined)?.type === "string";
}
