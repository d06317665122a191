import type {Indicator} from "../indicators/definition/indicator.js";

export interface Question {
  /** A sentence with a question mark. */
  readonly question: string;
  /** What speaks for the definition that is proposed. */
  readonly reason: string;
  /** A role, no person. */
  readonly author: string;
  /** ISO date. */
  readonly day: string;
  /** Address of the Werkstatt in which the numbers can be seen. */
  readonly address: string;
}

/** A question of method as a file for docs/entscheidungen, open, with its numbers; sheet and list show it from then on. */
export function questionFile({id, version}: Indicator, {question, reason, author, day, address}: Question): string {
  return `---
indikator: ${id}
fassung: ${version}
stand: offen
datum: ${day}
von: ${line(author)}
werkstatt: ${line(address).replace(/^.*?\/werkstatt/, "/werkstatt")}
---

# ${line(question).replace(/[?.]?$/, "?")}

## Dafür

- ${line(reason)}

## Dagegen

- Noch niemand hat etwas eingewandt.

## Entscheidung

Noch keine.
`;
}

/** The name of the file: the indicator, then the first words of the question in ASCII. */
export function questionFileName({id}: Indicator, {question}: Question): string {
  const words = question
    .toLowerCase()
    .replaceAll("ä", "ae")
    .replaceAll("ö", "oe")
    .replaceAll("ü", "ue")
    .replaceAll("ß", "ss")
    .replace(/[^a-z0-9]+/g, "-")
    .split("-")
    .filter(Boolean)
    .slice(0, 6);
  return `${[id.toLowerCase(), ...words].join("-")}.md`;
}

/** One line, whatever was typed. */
function line(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
