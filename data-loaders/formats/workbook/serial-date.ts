/**
 * Dates of spreadsheets: days since a beginning, with the time as a fraction.
 * System 1900 counts 1 January 1900 as 1 and has a 29 February 1900 that never
 * was (serial 60); system 1904 counts 1 January 1904 as 0 (ECMA-376 part 1, 18.17.4).
 */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

/** Serial of 31 December 9999 in system 1900: there are no later dates. */
const lastSerial = 2958465;
const shift1904 = 1462;
const dayLength = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);

/** Whether a number can be shown as a date at all. */
export function isSerialDate(serial: number, date1904: boolean): boolean {
  const in1900 = date1904 ? serial + shift1904 : serial;
  return serial >= 0 && in1900 < lastSerial + 1;
}

/**
 * The parts of a date, rounded to `resolution` milliseconds (the stored fraction
 * of a day misses whole seconds by up to a microsecond). Serial 0 is the
 * “0 January 1900” that pure times lie on. Undefined outside the calendar.
 */
export function datePartsOf(serial: number, date1904: boolean, resolution = 1): DateParts | undefined {
  if (!isSerialDate(serial, date1904)) return undefined;
  const whole = Math.floor(serial);
  const steps = Math.round(((serial - whole) * dayLength) / resolution) * resolution;
  const time = steps >= dayLength ? 0 : steps;
  const days = whole + (steps >= dayLength ? 1 : 0) + (date1904 ? shift1904 : 0);
  if (days > lastSerial) return undefined;
  return {
    ...calendar(days),
    weekday: (days + 6) % 7,
    hour: Math.floor(time / 3_600_000),
    minute: Math.floor(time / 60_000) % 60,
    second: Math.floor(time / 1000) % 60,
    millisecond: time % 1000
  };
}

function calendar(days: number): Pick<DateParts, "year" | "month" | "day"> {
  if (days === 0) return {year: 1900, month: 1, day: 0};
  if (days === leapDay1900) return {year: 1900, month: 2, day: 29};
  const date = new Date(epoch + (days < leapDay1900 ? days + 1 : days) * dayLength);
  return {year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate()};
}

/** The day that system 1900 has too many. */
export const leapDay1900 = 60;

/** A serial as ISO 8601: a date, a date with time, or below 1 in system 1900 a time alone; to the millisecond. */
export function isoDateOf(serial: number, date1904: boolean): string | undefined {
  const parts = datePartsOf(serial, date1904);
  if (!parts) return undefined;
  const {year, month, day, hour, minute, second, millisecond} = parts;
  const date = `${String(year).padStart(4, "0")}-${pad(month)}-${pad(day)}`;
  const fraction = millisecond ? `.${String(millisecond).padStart(3, "0")}` : "";
  const time = `${pad(hour)}:${pad(minute)}:${pad(second)}${fraction}`;
  if (day === 0) return time;
  return hour || minute || second || millisecond ? `${date}T${time}` : date;
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}

/** The serial of an ISO 8601 date, date-time or time, as strict workbooks store it; undefined if it is none. */
export function serialOfIsoDate(text: string, date1904: boolean): number | undefined {
  const match = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:(?:T|^)(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(text.trim());
  if (!match || (match[1] === undefined && match[4] === undefined)) return undefined;
  const [, year, month, day, hour = "0", minute = "0", second = "0"] = match;
  const time = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
  if (Number(hour) > 24 || Number(minute) > 59 || Number(second) >= 60) return undefined;
  if (year === undefined) return time;
  const stamp = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const parsed = new Date(stamp);
  if (parsed.getUTCMonth() !== Number(month) - 1 || parsed.getUTCDate() !== Number(day)) return undefined;
  const days = Math.round((stamp - epoch) / dayLength);
  const in1900 = days <= leapDay1900 ? days - 1 : days;
  return (date1904 ? days - shift1904 : in1900) + time;
}
