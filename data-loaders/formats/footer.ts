import {rowTexts} from "./rows.js";
import type {Sheet} from "./sheet.js";

export interface Footer {
  /** ISO date or date-time of “Stand”. */
  readonly state?: string;
  readonly licence?: string;
  readonly notes: readonly string[];
}

/**
 * Reads the lines under a table of a statistical office: notes, the line with
 * © and licence, and “Stand: 09.02.2026 / 16:09:36”.
 */
export function readFooter(sheet: Sheet, from: number): Footer {
  const notes: string[] = [];
  const licence: string[] = [];
  let state: string | undefined;
  for (let row = from; row < sheet.rowCount; row++) {
    for (const text of rowTexts(sheet, row)) {
      if (text.trim() === "" || /^_{3,}\s*$/.test(text)) continue;
      const found = /^\s*(?:Stand:|©)/.test(text) ? parseState(text) : undefined;
      state ??= found;
      if (/^\s*(?:©|\(c\))/i.test(text)) licence.push(text);
      else if (licence.length > 0 && /lizen[zs]|licen[cs]e/i.test(text)) licence.push(text);
      else if (found === undefined) notes.push(text);
    }
  }
  return {
    ...(state === undefined ? {} : {state}),
    ...(licence.length === 0 ? {} : {licence: licence.join(" ")}),
    notes
  };
}

/** The date (and time) after “Stand:” as ISO text, e.g. “2026-02-09T16:09:36”; undefined where there is none or no such day. */
export function parseState(text: string): string | undefined {
  const match = /\bStand:\s*(\d{1,2})\.(\d{1,2})\.(\d{4})(?:\s*[/,]?\s*(\d{1,2}):(\d{2})(?::(\d{2}))?)?/.exec(text);
  if (!match) return undefined;
  const [, day, month, year, hour, minute, second = "00"] = match;
  const date = `${year}-${month!.padStart(2, "0")}-${day!.padStart(2, "0")}`;
  if (hour === undefined) return isIsoMoment(`${date}T00:00:00`) ? date : undefined;
  const moment = `${date}T${hour.padStart(2, "0")}:${minute}:${second}`;
  return isIsoMoment(moment) ? moment : undefined;
}

function isIsoMoment(moment: string): boolean {
  const time = Date.parse(`${moment}Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(moment);
}
