import {isSerialDate} from "../serial-date.js";
import {renderGeneral} from "./general.js";
import {parseFormat, type Condition, type Section} from "./parse.js";
import {renderDate} from "./render-date.js";
import {renderNumber} from "./render-number.js";

/** A number format that was read once and renders any number of cells. */
export interface NumberFormat {
  /** As it stands in the file, e.g. `\(#,###\)`. */
  readonly code: string;
  /** Whether numbers in it are points in time. Elapsed times, `[h]:mm`, are quantities. */
  readonly isDate: boolean;
  /** Whether every part was understood; if not, numbers are shown as “General” shows them. */
  readonly known: boolean;
  /** Whether there may be numbers that it does not print: `[<5]"/";0.0` and `;;;` do that. */
  readonly mayConceal: boolean;
  /** Whether it prints nothing for texts. */
  readonly hidesText: boolean;
  /** Whether it shows another sign, or nothing, in place of this number other than zero. */
  conceals(value: number): boolean;
  /** What a German Excel shows for a number; fill characters (`* `) are left out, as in its function TEXT. */
  number(value: number): string;
  /** What it shows for a text. */
  text(value: string): string;
}

/**
 * Reads a format code. Never throws: a code that is not understood shows
 * numbers as “General” does and says so in `known`.
 *
 * @param date1904 whether the workbook counts days from 1904
 */
export function compileFormat(code: string, date1904 = false): NumberFormat {
  const sections = parseFormat(code);
  const textSection = sections[3] ?? (sections.at(-1)!.kind === "text" ? sections.at(-1) : undefined);
  const numeric = sections.length > 1 && textSection === sections.at(-1) ? sections.slice(0, -1) : sections;
  const known = sections.every(({kind}) => kind !== "unknown");
  const simple = code === "General" || code === "@" || code === "";
  return {
    code,
    isDate: isDateFormat(numeric),
    known,
    mayConceal: known && code !== "" && numeric.some(({kind}) => kind === "literal"),
    conceals: (value) => value !== 0 && numeric[choose(numeric, value)]?.kind === "literal",
    hidesText: sections.length === 4 && isEmpty(sections[3]!),
    number: simple || !known ? renderGeneral : (value) => render(numeric, value, date1904),
    text: textSection && known && code !== "@" ? (value) => renderText(textSection, value) : (value) => value
  };
}

function isEmpty({kind, tokens}: Section): boolean {
  return kind === "literal" && tokens.every((token) => token.type === "literal" && token.text === "");
}

function isDateFormat(sections: readonly Section[]): boolean {
  const first = sections.find(({kind}) => kind !== "literal");
  if (first?.kind !== "date") return false;
  return !first.tokens.some((token) => token.type === "date" && /[HNS]/.test(token.part));
}

function render(sections: readonly Section[], value: number, date1904: boolean): string {
  if (!Number.isFinite(value)) return renderGeneral(value);
  const at = choose(sections, value);
  const section = sections[at];
  // No section accepts the number: a spreadsheet fills the cell with number signs, which would hide it.
  if (section === undefined) return renderGeneral(value);
  if (section.kind === "date") {
    return isSerialDate(value, date1904)
      ? (renderDate(section, value, date1904) ?? renderGeneral(value))
      : renderGeneral(value);
  }
  const shown = renderNumber(section, Math.abs(value));
  return value < 0 && showsSign(sections, at) ? `-${shown}` : shown;
}

/**
 * The section for a number: by its condition; without conditions the second is
 * for negative numbers and the third for zero.
 */
function choose(sections: readonly Section[], value: number): number {
  const [first, second] = sections;
  if (sections.length === 1) return first!.condition && !holds(first!.condition, value) ? -1 : 0;
  if (!first!.condition && !second!.condition) {
    if (value > 0 || (value === 0 && sections.length === 2)) return 0;
    return value < 0 ? 1 : 2;
  }
  if (first!.condition ? holds(first!.condition, value) : value > 0) return 0;
  if (sections.length === 2) return !second!.condition || holds(second!.condition, value) ? 1 : -1;
  if (second!.condition ? holds(second!.condition, value) : value < 0) return 1;
  return 2;
}

function holds({operator, value: limit}: Condition, value: number): boolean {
  switch (operator) {
    case "<":
      return value < limit;
    case "<=":
      return value <= limit;
    case ">":
      return value > limit;
    case ">=":
      return value >= limit;
    case "=":
      return value === limit;
    case "<>":
      return value !== limit;
  }
}

/**
 * A section for negative numbers alone writes its own sign; any other gets one,
 * unless it shows no digits. Spreadsheets differ on rarer conditions: a sign too
 * many is better than one lost.
 */
function showsSign(sections: readonly Section[], at: number): boolean {
  const {condition, kind} = sections[at]!;
  if (kind === "literal") return sections.length === 1;
  if (condition) return !(condition.value === 0 && (condition.operator === "<" || condition.operator === "<="));
  const first = sections[0]!.condition;
  if (at !== 1 || sections.length > 2) return at !== 1;
  return first !== undefined && !(first.value === 0 && first.operator.startsWith(">"));
}

function renderText(section: Section, value: string): string {
  const shown = section.tokens.map((token) => {
    if (token.type === "text" || token.type === "general") return value;
    if (token.type === "literal") return token.text;
    return token.type === "percent" ? "%" : token.type === "date-separator" ? "/" : "";
  });
  return shown.join("");
}
