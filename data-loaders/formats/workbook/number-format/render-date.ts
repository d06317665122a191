import {datePartsOf, type DateParts} from "../serial-date.js";
import type {Section, Token} from "./parse.js";

const german = {
  months: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(" "),
  shortMonths: "Jan Feb Mrz Apr Mai Jun Jul Aug Sep Okt Nov Dez".split(" "),
  days: "Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag".split(" "),
  shortDays: "So Mo Di Mi Do Fr Sa".split(" "),
  separator: "."
};

const english = {
  months: "January February March April May June July August September October November December".split(" "),
  shortMonths: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "),
  days: "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" "),
  shortDays: "Sun Mon Tue Wed Thu Fri Sat".split(" "),
  separator: "/"
};

/**
 * A serial in one section of dates and times, German unless the section names
 * English. Undefined where the number is no date (before 1900, after 9999).
 */
export function renderDate(section: Section, serial: number, date1904: boolean): string | undefined {
  const {tokens} = section;
  const finest = Math.max(
    0,
    ...tokens.map((token) => (token.type === "date" && token.part === "f" ? token.length : 0))
  );
  const toSeconds = tokens.some((token) => token.type === "date" && (token.part === "s" || token.part === "S"));
  const resolution = finest > 0 ? 10 ** (3 - finest) : toSeconds ? 1000 : 1;
  const parts = datePartsOf(serial, date1904, resolution);
  if (!parts) return undefined;
  const half = tokens.some((token) => token.type === "date" && token.part === "ampm");
  const elapsed = Math.round((serial * 86_400_000) / resolution) * resolution;
  return tokens.map((token) => render(token, parts, elapsed, half, section.english ? english : german)).join("");
}

function render(token: Token, parts: DateParts, elapsed: number, half: boolean, names: typeof german): string {
  if (token.type === "literal") return token.text;
  if (token.type === "date-separator") return names.separator;
  if (token.type === "percent") return "%";
  if (token.type !== "date") return "";
  const {length} = token;
  const number = (value: number) => String(value).padStart(Math.min(length, 2), "0");
  switch (token.part) {
    case "y":
      return length <= 2 ? String(parts.year % 100).padStart(2, "0") : String(parts.year);
    case "m":
      return length < 3 ? number(parts.month) : monthName(names, parts.month, length);
    case "d":
      return length < 3 ? number(parts.day) : (length === 3 ? names.shortDays : names.days)[parts.weekday]!;
    case "h":
      return number(half ? parts.hour % 12 || 12 : parts.hour);
    case "n":
      return number(parts.minute);
    case "s":
      return number(parts.second);
    case "f":
      return `,${String(parts.millisecond).padStart(3, "0").slice(0, length)}`;
    case "H":
      return String(Math.floor(elapsed / 3_600_000)).padStart(length, "0");
    case "N":
      return String(Math.floor(elapsed / 60_000)).padStart(length, "0");
    case "S":
      return String(Math.floor(elapsed / 1000)).padStart(length, "0");
    case "ampm":
      return (parts.hour < 12 ? "AM" : "PM").slice(0, length === 5 ? 2 : 1);
  }
}

function monthName(names: typeof german, month: number, length: number): string {
  if (length === 3) return names.shortMonths[month - 1]!;
  return length === 5 ? names.months[month - 1]![0]! : names.months[month - 1]!;
}
