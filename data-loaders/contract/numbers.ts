import {signCode} from "../../indicators/vocabulary/signs.js";
import {type Notation, parseNumber} from "../formats/number.js";
import type {Code} from "./codes.js";
import type {NumberForm} from "./contract.js";

/** What a cell says: its value (0 where there is none) and the code of its sign. */
export interface ReadCell {
  readonly value: number;
  readonly sign: number;
}

/** A cell that the contract does not allow: code of the problem and the German sentence. */
export interface RefusedCell {
  readonly code: Code;
  readonly message: string;
  readonly expected: string;
}

/** The sign code of a plain number. */
export const plain = signCode("wert");

/**
 * A reader of cells by the contract’s notation and signs. Each distinct text is
 * read once. A count must be a whole number that is not negative.
 */
export function cellReader(form: NumberForm, kind: "count" | "rate"): (text: string) => ReadCell | RefusedCell {
  const known = new Map<string, ReadCell | RefusedCell>();
  return (text) => {
    let read = known.get(text);
    if (read === undefined) {
      read = readCell(text.trim(), form, kind);
      // A column of millions of different numbers must not fill the memory.
      if (known.size < 100_000) known.set(text, read);
    }
    return read;
  };
}

function readCell(text: string, form: NumberForm, kind: "count" | "rate"): ReadCell | RefusedCell {
  if (Object.hasOwn(form.signs, text)) return {value: 0, sign: signCode(form.signs[text]!)};
  const bracketed = form.brackets !== undefined ? /^\((.+)\)$/.exec(text)?.[1]?.trim() : undefined;
  const number = strictNumber(bracketed ?? text, form);
  if (number === undefined) return refused(text, form);
  const value = scaled(number, form.scale);
  if (kind === "count" && (value < 0 || !Number.isInteger(value))) {
    return {
      code: "V223",
      message: "Hier wird gezählt, aber das ist keine Anzahl.",
      expected: "eine ganze Zahl ab 0"
    };
  }
  return {value, sign: bracketed === undefined ? plain : signCode(form.brackets!)};
}

/** A number in thousands as number of ones, without the error of binary fractions: 1069.568 is 1069568. */
function scaled(value: number, scale: number | undefined): number {
  return scale === undefined ? value : Number((value * scale).toFixed(6));
}

function strictNumber(text: string, {notation, thousands}: NumberForm): number | undefined {
  if (notation === "german" && !thousands && text.includes(".")) return undefined;
  return parseNumber(text, notation);
}

function refused(text: string, form: NumberForm): RefusedCell {
  const other: Notation = form.notation === "german" ? "machine" : "german";
  if (parseNumber(text, other) !== undefined || parseNumber(text, form.notation) !== undefined) {
    return {
      code: "V221",
      message: "Die Zahl steht in einer anderen Schreibweise als vereinbart.",
      expected: form.notation === "german" ? german(form) : "Zahlen mit Dezimalpunkt, wie 1234.5"
    };
  }
  return {
    code: "V222",
    message: "Das ist weder eine Zahl noch ein bekanntes Zeichen.",
    expected: legend(form)
  };
}

const german = ({thousands}: NumberForm): string =>
  thousands
    ? "Zahlen mit Dezimalkomma und Tausenderpunkt, wie 1.234,5"
    : "Zahlen mit Dezimalkomma ohne Tausenderpunkt, wie 1234,5";

function legend({signs, brackets}: NumberForm): string {
  const known = Object.keys(signs).map((text) => (text === "" ? "leer" : `„${text}“`));
  const all = [...known, ...(brackets === undefined ? [] : ["eine Zahl in Klammern"])];
  return all.length === 0 ? "eine Zahl" : `eine Zahl oder eines dieser Zeichen: ${all.join(", ")}`;
}
