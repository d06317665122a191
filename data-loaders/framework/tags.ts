/** A tag in the HTML that Framework writes: attributes in double quotes, and “<” nowhere else but in scripts and styles. */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** Every opening tag of a page, in order; not what looks like one within a script or a style. */
export function* findTags(html: string): Generator<Tag> {
  const outside = html.replaceAll(/(<(script|style)\b[^>]*>)[\s\S]*?<\/\2>/gi, "$1").replaceAll(/<!--[\s\S]*?-->/g, "");
  for (const [, name = "", rest = ""] of outside.matchAll(/<([a-z][\w-]*)((?:\s+[^\s=>"/]+(?:="[^"]*")?)*)\s*\/?>/gi)) {
    const attributes = new Map<string, string>();
    for (const [, key = "", value = ""] of rest.matchAll(/([^\s=>"/]+)(?:="([^"]*)")?/g)) {
      attributes.set(key.toLowerCase(), decode(value));
    }
    yield {name: name.toLowerCase(), attributes};
  }
}

const entities: Record<string, string> = {amp: "&", lt: "<", gt: ">", quot: '"', nbsp: "\u00a0"};

function decode(text: string): string {
  return text
    .replaceAll(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/&(\w+);/g, (entity, name: string) => entities[name] ?? entity);
}
