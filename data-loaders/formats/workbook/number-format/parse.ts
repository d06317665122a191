/**
 * The format language of spreadsheets (ECMA-376 part 1, 18.8.31), as far as
 * tables of statistics use it: up to four sections with conditions, digit
 * placeholders with literals between them, grouping, scaling, per cent,
 * exponents, dates and times, text. Not understood: fractions (# ?/?), numerals
 * of other scripts, eras. Such a section is of kind “unknown”.
 */
export type Token =
  | {readonly type: "literal"; readonly text: string}
  | {readonly type: "digit"; readonly pad: "0" | "#" | "?"}
  | {readonly type: "point" | "percent" | "general" | "text" | "date-separator"}
  | {readonly type: "exponent"; readonly plus: boolean}
  | {readonly type: "date"; readonly part: DatePart; readonly length: number};

/** Parts of a date: `n` is minutes, `f` fractions of a second, `H`, `N`, `S` elapsed hours, minutes, seconds. */
export type DatePart = "y" | "m" | "d" | "h" | "n" | "s" | "f" | "H" | "N" | "S" | "ampm";

export interface Section {
  readonly kind: "literal" | "number" | "date" | "text" | "general" | "unknown";
  readonly tokens: readonly Token[];
  readonly condition: Condition | undefined;
  /** Whether thousands are grouped. */
  readonly grouping: boolean;
  /** How many times the number is divided by 1000. */
  readonly thousands: number;
  readonly english: boolean;
}

export interface Condition {
  readonly operator: "<" | "<=" | ">" | ">=" | "=" | "<>";
  readonly value: number;
}

/** No format of a spreadsheet is longer than 255 characters; what is longer is not worth reading. */
const longest = 1024;

/** Splits a format code into its sections. Never throws: what is not understood gives a section of kind “unknown”. */
export function parseFormat(code: string): readonly Section[] {
  if (code.length > longest) return [unknownSection];
  const sections: Section[] = [];
  let at = 0;
  do {
    const draft = readSection(code, at);
    sections.push(finish(draft));
    at = draft.end + 1;
  } while (at <= code.length && sections.length < 5);
  if (sections.length > 4) return [unknownSection];
  return sections;
}

const unknownSection: Section = {
  kind: "unknown",
  tokens: [],
  condition: undefined,
  grouping: false,
  thousands: 0,
  english: false
};

interface Draft {
  end: number;
  tokens: (Token | {readonly type: "comma"})[];
  condition: Condition | undefined;
  english: boolean;
  known: boolean;
  /** The format that the system’s settings put in place of this one. */
  system: string | undefined;
}

const dateLetters: Readonly<Record<string, DatePart>> = {y: "y", j: "y", m: "m", d: "d", t: "d", h: "h", s: "s"};

function readSection(code: string, start: number): Draft {
  const draft: Draft = {
    end: code.length,
    tokens: [],
    condition: undefined,
    english: false,
    known: true,
    system: undefined
  };
  const {tokens} = draft;
  let at = start;
  while (at < code.length) {
    const character = code[at]!;
    if (character === ";") {
      draft.end = at;
      break;
    }
    if (character === '"') {
      const close = code.indexOf('"', at + 1);
      const stop = close < 0 ? code.length : close;
      tokens.push({type: "literal", text: code.slice(at + 1, stop)});
      at = stop + 1;
    } else if (character === "\\") {
      tokens.push({type: "literal", text: code.slice(at + 1, at + 2)});
      at += 2;
    } else if (character === "_") {
      tokens.push({type: "literal", text: " "});
      at += 2;
    } else if (character === "*") {
      at += 2;
    } else if (character === "[") {
      const close = code.indexOf("]", at);
      if (close < 0) draft.known = false;
      else readBracket(draft, code.slice(at + 1, close));
      at = close < 0 ? code.length : close + 1;
    } else at = readPlain(draft, code, at);
  }
  return draft;
}

function readPlain(draft: Draft, code: string, at: number): number {
  const {tokens} = draft;
  const character = code[at]!;
  const word = /^(?:general|standard|am\/pm|a\/p|e[+-])/i.exec(code.slice(at, at + 8))?.[0];
  if (word !== undefined) {
    const lower = word.toLowerCase();
    if (lower[0] === "e") tokens.push({type: "exponent", plus: lower === "e+"});
    else if (lower[0] === "a") tokens.push({type: "date", part: "ampm", length: lower.length});
    else tokens.push({type: "general"});
    return at + word.length;
  }
  if (character === "0" || character === "#" || character === "?") tokens.push({type: "digit", pad: character});
  else if (character === ".") tokens.push({type: "point"});
  else if (character === ",") tokens.push({type: "comma"});
  else if (character === "%") tokens.push({type: "percent"});
  else if (character === "@") tokens.push({type: "text"});
  else if (character === "/") tokens.push({type: "date-separator"});
  else if (/[a-z]/i.test(character)) {
    const part = dateLetters[character.toLowerCase()];
    let length = 1;
    while (code[at + length]?.toLowerCase() === character.toLowerCase()) length++;
    if (part === undefined) draft.known = false;
    else tokens.push({type: "date", part, length});
    return at + length;
  } else tokens.push({type: "literal", text: character});
  return at + 1;
}

const colours =
  /^(?:black|blue|cyan|green|magenta|red|white|yellow|schwarz|blau|zyan|grün|rot|weiß|weiss|gelb|(?:color|farbe) ?\d{1,2})$/i;

function readBracket(draft: Draft, content: string): void {
  const elapsed = /^(?:h+|m+|s+)$/i.exec(content);
  const condition = /^(<=|>=|<>|<|>|=)\s*(-?\d+(?:[.,]\d+)?(?:e[+-]?\d+)?)$/i.exec(content);
  const locale = /^\$([^-]*)(?:-(.*))?$/.exec(content);
  if (elapsed) {
    const part = {h: "H", m: "N", s: "S"}[content[0]!.toLowerCase()] as DatePart;
    draft.tokens.push({type: "date", part, length: content.length});
  } else if (condition) {
    draft.condition = {operator: condition[1] as Condition["operator"], value: Number(condition[2]!.replace(",", "."))};
  } else if (locale) readLocale(draft, locale[1]!, (locale[2] ?? "").toLowerCase());
  else if (!colours.test(content)) draft.known = false;
}

/** `[$€-407]`: a currency sign and a language. F800 and F400 stand for the system’s long date and its time. */
function readLocale(draft: Draft, symbol: string, locale: string): void {
  if (symbol !== "") draft.tokens.push({type: "literal", text: symbol});
  const number = /^[0-9a-f]+$/.test(locale) ? Number.parseInt(locale, 16) & 0xffff : 0;
  if (number === 0xf800 || locale === "x-sysdate") draft.system = "dddd, d. mmmm yyyy";
  else if (number === 0xf400 || locale === "x-systime") draft.system = "hh:mm:ss";
  else draft.english = (number & 0x3ff) === 9 || /^en\b/.test(locale);
}

function finish(draft: Draft): Section {
  const {condition, english, system} = draft;
  // What follows [$-F800] or [$-F400] is only a default that the system replaces.
  const all = system === undefined ? draft.tokens : readSection(system, 0).tokens;
  const has = (type: string) => all.some((token) => token.type === type);
  if (!draft.known) return {...unknownSection, condition};
  const base = {condition, english, grouping: false, thousands: 0};
  if (has("date")) {
    const tokens = dateTokens(all);
    return tokens ? {...base, kind: "date", tokens} : {...unknownSection, condition};
  }
  if (has("text")) return {...base, kind: "text", tokens: withoutCommas(all)};
  if (has("general")) return {...base, kind: "general", tokens: withoutCommas(all)};
  if (has("digit")) return numberSection(all, base);
  return {...base, kind: "literal", tokens: withoutCommas(all)};
}

const comma: Token = {type: "literal", text: ","};

function withoutCommas(tokens: Draft["tokens"]): readonly Token[] {
  return tokens.map((token) => (token.type === "comma" ? comma : token));
}

/** Sorts commas into grouping (between digits), scaling (after the last digit before the point) and plain text. */
function numberSection(all: Draft["tokens"], base: Omit<Section, "kind" | "tokens">): Section {
  const digits = all.flatMap((token, i) => (token.type === "digit" ? [i] : []));
  const point = all.findIndex((token) => token.type === "point");
  const first = digits[0]!;
  const last = digits.findLast((i) => point < 0 || i < point) ?? first;
  let grouping = false;
  let thousands = 0;
  let scaling = true;
  const tokens: Token[] = [];
  for (const [i, token] of all.entries()) {
    if (token.type === "date-separator" && i > first) return {...unknownSection, condition: base.condition};
    if (i > last && token.type !== "comma") scaling = false;
    if (token.type !== "comma") tokens.push(token);
    else if (i < first) tokens.push(comma);
    else if (i < last) grouping = true;
    else if (scaling) thousands++;
    else if (i > digits.at(-1)!) thousands++;
  }
  return {...base, kind: "number", tokens, grouping, thousands};
}

/** “m” after hours or before seconds is minutes; “.00” after seconds are their fractions. */
function dateTokens(all: Draft["tokens"]): readonly Token[] | undefined {
  const tokens: Token[] = [];
  for (let i = 0; i < all.length; i++) {
    const token = all[i]!;
    if (token.type === "date" && token.part === "m" && token.length < 3 && isMinute(all, i))
      tokens.push({...token, part: "n"});
    else if (token.type === "point" && all[i + 1]?.type === "digit") {
      let length = 0;
      while (all[i + 1]?.type === "digit") {
        i++;
        length++;
      }
      tokens.push({type: "date", part: "f", length: Math.min(length, 3)});
    } else if (token.type === "point") tokens.push({type: "literal", text: "."});
    else if (token.type === "comma") tokens.push(comma);
    else if (token.type === "digit" || token.type === "exponent" || token.type === "general") return undefined;
    else tokens.push(token);
  }
  return tokens;
}

function isMinute(tokens: Draft["tokens"], at: number): boolean {
  const neighbour = (step: number) => {
    for (let i = at + step; i >= 0 && i < tokens.length; i += step) {
      const token = tokens[i]!;
      if (token.type === "date" && token.part !== "ampm") return token.part;
    }
    return undefined;
  };
  const before = neighbour(-1);
  const after = neighbour(1);
  return before === "h" || before === "H" || after === "s" || after === "S";
}
