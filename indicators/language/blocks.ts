import type {Prose} from "./prose.js";

/** The parts of a section, as `report-section` names them; the rest of a page is `text`. */
export type BlockKind = "titel" | "kernaussage" | "einordnung" | "grenzen" | "methodik" | "handlungsbezug" | "text";

/** A stretch of prose under one heading. */
export interface Block {
  readonly kind: BlockKind;
  /** Id of the indicator whose section it is in, e.g. “ARB-01”; absent outside sections. */
  readonly indicator?: string;
  /** Offsets in the prose. */
  readonly start: number;
  readonly end: number;
}

/** Headings within a section, as authors write them. */
export const blockHeadings: Readonly<Record<string, BlockKind>> = {
  Kernaussage: "kernaussage",
  Einordnung: "einordnung",
  "Was die Zahl nicht sagt": "grenzen",
  "Methodische Hinweise": "methodik",
  Handlungsbezug: "handlungsbezug"
};

/**
 * Takes a page apart at its headings. A heading of the second level that begins
 * with the id of an indicator begins a section; the rest of that line is its
 * title. Any other of the first or second level ends it.
 */
export function blocksOf({text}: Prose): readonly Block[] {
  const blocks: Block[] = [];
  let indicator: string | undefined;
  let kind: BlockKind = "text";
  let start = 0;
  const put = (own: BlockKind, from: number, to: number): void => {
    if (text.slice(from, to).trim() === "") return;
    blocks.push({kind: own, ...(indicator === undefined ? {} : {indicator}), start: from, end: to});
  };
  for (const heading of text.matchAll(/^(#{1,6})[ \t]+(.*)$/gm)) {
    const [whole, level, words] = heading as unknown as [string, string, string];
    const at = heading.index;
    put(kind, start, at);
    start = at + whole.length;
    kind = "text";
    if (level.length > 2) {
      kind = indicator === undefined ? "text" : (blockHeadings[words.trim()] ?? "text");
      continue;
    }
    const id = level.length === 2 ? /^\s*([A-Z]{3}-\d{2})[\s:·–]*/.exec(words) : null;
    indicator = id?.[1];
    const from = at + whole.length - words.length + (id?.[0].length ?? 0);
    put(indicator === undefined ? "text" : "titel", from, start);
  }
  put(kind, start, text.length);
  return blocks;
}
