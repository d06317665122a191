import {basename} from "node:path";
import {problem} from "../../contract/codes.js";
import {parseDate} from "../../contract/dates.js";
import {nearest} from "../../contract/nearest.js";
import {DeliveryError} from "../../contract/problem.js";
import {readBytes} from "../../formats/delivery.js";
import type {Correction, CorrectionFile} from "./correction.js";

/** Larger files are no list of corrections. */
const maximumBytes = 256 * 1024;
const maximumCorrections = 500;
/** So many rows may be scaled at once. */
const maximumRows = 10_000;
const longestText = 500;

/**
 * Reads the corrections of a delivery. Nothing in the file is believed: every
 * key is known, every text short, every date a day. Throws a DeliveryError (K433)
 * that says which entry is wrong and what was expected.
 */
export function readCorrections(path: string): CorrectionFile {
  const file = basename(path);
  let content: unknown;
  try {
    content = JSON.parse(new TextDecoder("utf-8", {fatal: true}).decode(readBytes(path, maximumBytes)));
  } catch (error) {
    if (error instanceof DeliveryError) throw error;
    refuse(file, "Die Datei mit Korrekturen ist kein gültiges JSON in UTF-8.");
  }
  const top = object(content, ["korrekturen", "stand"], file, "Die Datei");
  const list = top["korrekturen"];
  if (!Array.isArray(list)) refuse(file, "Unter „korrekturen“ muss eine Liste stehen.");
  if (list.length > maximumCorrections) {
    refuse(file, `Es sind ${list.length} Korrekturen; mehr als ${maximumCorrections} sind eine neue Lieferung.`);
  }
  const state = top["stand"] === undefined ? undefined : date(top, "stand", file, "Die Datei");
  return {
    ...(state !== undefined && {state}),
    corrections: list.map((entry, i) => correction(entry, file, `Korrektur ${i + 1}`))
  };
}

const known = ["art", "blatt", "zeile", "bis", "spalte", "erwartet", "erwarteteSumme", "wert", "faktor"].concat([
  "grund",
  "wer",
  "datum"
]);

function correction(entry: unknown, file: string, which: string): Correction {
  const fields = object(entry, known, file, which);
  const kind = fields["art"];
  if (kind !== "ersetzen" && kind !== "streichen" && kind !== "skalieren") {
    refuse(file, `${which}: „art“ muss „ersetzen“, „streichen“ oder „skalieren“ sein.`);
  }
  const row = whole(fields, "zeile", file, which);
  const lastRow = fields["bis"] === undefined ? row : whole(fields, "bis", file, which);
  if (lastRow < row || lastRow - row >= maximumRows)
    refuse(file, `${which}: „bis“ liegt vor „zeile“ oder zu weit dahinter.`);
  if (lastRow > row && kind !== "skalieren") refuse(file, `${which}: „bis“ gibt es nur bei „skalieren“.`);
  const needs = (key: string, only: Correction["kind"]) => {
    if ((fields[key] !== undefined) !== (kind === only)) {
      refuse(file, `${which}: „${key}“ gehört zu „${only}“, und nur dazu.`);
    }
  };
  needs("wert", "ersetzen");
  needs("faktor", "skalieren");
  if ((fields["erwarteteSumme"] !== undefined) !== lastRow > row) {
    refuse(file, `${which}: „erwarteteSumme“ gehört zu „bis“, und nur dazu.`);
  }
  return {
    kind,
    ...(fields["blatt"] !== undefined && {sheet: text(fields, "blatt", file, which)}),
    row,
    lastRow,
    column: whole(fields, "spalte", file, which),
    expected: text(fields, "erwartet", file, which, true),
    ...(lastRow > row && {expectedSum: finite(fields, "erwarteteSumme", file, which)}),
    ...(kind === "ersetzen" && {text: text(fields, "wert", file, which, true)}),
    ...(kind === "skalieren" && {factor: factor(fields, file, which)}),
    reason: text(fields, "grund", file, which),
    author: text(fields, "wer", file, which),
    date: date(fields, "datum", file, which)
  };
}

type Fields = Readonly<Record<string, unknown>>;

function object(value: unknown, keys: readonly string[], file: string, which: string): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    refuse(file, `${which}: Hier muss ein Objekt mit geschweiften Klammern stehen.`);
  }
  for (const key of Object.keys(value)) {
    if (keys.includes(key)) continue;
    refuse(
      file,
      `${which}: Die Angabe „${key.slice(0, 40)}“ gibt es nicht. Gemeint ist vielleicht „${nearest(key, keys, 1)[0]}“.`
    );
  }
  return {...value};
}

function text(fields: Fields, key: string, file: string, which: string, mayBeEmpty = false): string {
  const value = fields[key];
  if (typeof value !== "string" || (value.trim() === "" && !mayBeEmpty) || value.length > longestText) {
    refuse(
      file,
      `${which}: „${key}“ muss ein Text in Anführungszeichen sein${mayBeEmpty ? "" : " und darf nicht leer sein"}.`
    );
  }
  return value;
}

function whole(fields: Fields, key: string, file: string, which: string): number {
  const value = fields[key];
  if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 1) {
    refuse(file, `${which}: „${key}“ muss eine ganze Zahl ab 1 sein.`);
  }
  return value;
}

function finite(fields: Fields, key: string, file: string, which: string): number {
  const value = fields[key];
  if (typeof value !== "number" || !Number.isFinite(value)) refuse(file, `${which}: „${key}“ muss eine Zahl sein.`);
  return value;
}

function factor(fields: Fields, file: string, which: string): number {
  const value = finite(fields, "faktor", file, which);
  if (value <= 0 || value === 1) refuse(file, `${which}: „faktor“ muss größer als 0 und darf nicht 1 sein.`);
  return value;
}

function date(fields: Fields, key: string, file: string, which: string): string {
  const value = fields[key];
  const iso = typeof value === "string" ? parseDate(value, {written: "JJJJ-MM-TT"}) : undefined;
  if (iso === undefined) refuse(file, `${which}: „${key}“ muss ein Tag in der Form 2026-02-09 sein.`);
  return iso;
}

function refuse(file: string, message: string): never {
  throw new DeliveryError([problem("K433", {file}, message)]);
}
