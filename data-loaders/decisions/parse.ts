/** Where a question of method stands. */
export const decisionStates = ["offen", "in Beratung", "entschieden", "zurückgestellt"] as const;
export type DecisionState = (typeof decisionStates)[number];

/** A question of method as its file in docs/entscheidungen/ tells it. */
export interface Decision {
  /** File name without ending: the name of the question for good. */
  readonly id: string;
  readonly question: string;
  /** Ids of the indicators that it is about. */
  readonly indicators: readonly string[];
  /** Version of the definition that was on the table. */
  readonly version: string;
  readonly state: DecisionState;
  /** ISO date of the last change of state. */
  readonly date: string;
  /** Body or role that put the question, no person. */
  readonly by: string;
  /** Address in the Werkstatt that shows the numbers, from the root of the site. */
  readonly workshop?: string;
  /** The paragraphs and lists of each heading, in the order of the file. */
  readonly sections: readonly {
    readonly title: string;
    readonly paragraphs: readonly string[];
    readonly items: readonly string[];
  }[];
}

const required = ["indikator", "fassung", "stand", "datum", "von"] as const;

/**
 * Reads one file: a header of `name: value` lines between two `---`, the question as heading of first order, and sections.
 * Throws in German, naming file and line, where the header or the question is missing or a state is unknown.
 */
export function parseDecision(file: string, text: string): Decision {
  const lines = text.replaceAll("\r\n", "\n").split("\n");
  const end = lines.indexOf("---", 1);
  if (lines[0] !== "---" || end < 0)
    throw broken(file, 1, "Die Datei beginnt nicht mit einem Kopf zwischen zwei Zeilen „---“.");
  const header = readHeader(file, lines.slice(1, end));
  for (const name of required) {
    if (!header.has(name)) throw broken(file, 1, `Im Kopf fehlt „${name}:“.`);
  }
  const state = header.get("stand") as DecisionState;
  if (!decisionStates.includes(state)) {
    throw broken(file, 1, `Den Stand „${state}“ gibt es nicht. Möglich: ${decisionStates.join(", ")}.`);
  }
  const date = header.get("datum")!;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date))
    throw broken(file, 1, `Das Datum „${date}“ ist nicht als JJJJ-MM-TT geschrieben.`);
  const body = lines.slice(end + 1);
  const heading = body.find((line) => line.startsWith("# "));
  if (heading === undefined) throw broken(file, end + 2, "Es fehlt die Frage als Überschrift „# …“.");
  const workshop = header.get("werkstatt");
  return {
    id: file.replace(/^.*\//, "").replace(/\.md$/, ""),
    question: heading.slice(2).trim(),
    indicators: header
      .get("indikator")!
      .split(",")
      .map((id) => id.trim()),
    version: header.get("fassung")!,
    state,
    date,
    by: header.get("von")!,
    ...(workshop !== undefined && {workshop}),
    sections: readSections(body)
  };
}

function readHeader(file: string, lines: readonly string[]): Map<string, string> {
  const header = new Map<string, string>();
  for (const [i, line] of lines.entries()) {
    const match = /^([a-zäöü]+):\s*(.+?)\s*$/.exec(line);
    if (match === null) throw broken(file, i + 2, `„${line}“ ist keine Zeile „Name: Wert“.`);
    header.set(match[1]!, match[2]!);
  }
  return header;
}

function readSections(lines: readonly string[]): Decision["sections"] {
  const sections: {title: string; paragraphs: string[]; items: string[]}[] = [];
  let paragraph = "";
  const close = (): void => {
    if (paragraph !== "") sections.at(-1)?.paragraphs.push(paragraph);
    paragraph = "";
  };
  for (const line of lines) {
    if (line.startsWith("## ")) {
      close();
      sections.push({title: line.slice(3).trim(), paragraphs: [], items: []});
    } else if (line.startsWith("- ")) {
      close();
      sections.at(-1)?.items.push(line.slice(2).trim());
    } else if (line.trim() === "") close();
    else if (/^\s+\S/.test(line) && (sections.at(-1)?.items.length ?? 0) > 0 && paragraph === "") {
      const {items} = sections.at(-1)!;
      items[items.length - 1] += ` ${line.trim()}`;
    } else if (!line.startsWith("# ")) paragraph = `${paragraph} ${line.trim()}`.trim();
  }
  close();
  return sections;
}

const broken = (file: string, line: number, message: string): Error => new Error(`${file}, Zeile ${line}: ${message}`);
