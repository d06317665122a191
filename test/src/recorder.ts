/** An element that only records what it was made of: enough of a document to see what components draw. */
class RecordedNode {
  readonly attributes = new Map<string, string>();
  children: (RecordedNode | string)[] = [];
  readonly style: Record<string, string> = {};
  hidden = false;
  value = "";
  checked = false;
  isConnected = true;
  readonly clientWidth = 800;
  readonly offsetWidth = 100;
  readonly offsetParent = null;

  constructor(readonly name: string) {}

  setAttribute(name: string, value: string): void {
    this.attributes.set(name, value);
  }

  removeAttribute(name: string): void {
    this.attributes.delete(name);
  }

  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }

  append(...children: (RecordedNode | string)[]): void {
    this.children.push(...children);
  }

  replaceChildren(...children: (RecordedNode | string)[]): void {
    this.children = children;
  }

  set textContent(text: string) {
    this.children = [text];
  }

  addEventListener(): void {}

  dispatchEvent(): boolean {
    return true;
  }

  get markup(): string {
    const attributes = [...this.attributes].map(([name, value]) => ` ${name}="${value}"`).join("");
    const inner = this.children.map((child) => (typeof child === "string" ? child : child.markup)).join("");
    return `<${this.name}${attributes}>${inner}</${this.name}>`;
  }
}

/** Calls back at once, as a browser does when it lays out. */
class RecordedObserver {
  constructor(private readonly callback: (entries: readonly object[]) => void) {}

  observe(): void {
    this.callback([{contentRect: {width: 800}}]);
  }

  disconnect(): void {}
}

/** Puts a recording document in place of the one that Node does not have. Returns what takes it away again. */
export function installRecorder(): () => void {
  const globals: Readonly<Record<string, unknown>> = {
    Node: RecordedNode,
    ResizeObserver: RecordedObserver,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    document: {
      createElement: (name: string) => new RecordedNode(name),
      createElementNS: (_: string, name: string) => new RecordedNode(name),
      body: new RecordedNode("body")
    }
  };
  const target = globalThis as unknown as Record<string, unknown>;
  const before = Object.keys(globals).map((name) => [name, target[name]] as const);
  Object.assign(target, globals);
  return () => {
    for (const [name, value] of before) {
      if (value === undefined) delete target[name];
      else target[name] = value;
    }
  };
}

/** What a component has drawn. */
export function markupOf(element: unknown): string {
  return (element as RecordedNode).markup;
}
