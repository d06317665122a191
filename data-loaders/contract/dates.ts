import type {DateForm} from "./contract.js";

const months = [
  "Januar",
  "Februar",
  "März",
  "April",
  "Mai",
  "Juni",
  "Juli",
  "August",
  "September",
  "Oktober",
  "November",
  "Dezember"
];

/**
 * The day that a text names in the promised form, as ISO date, or undefined: no
 * other form and no day that there is not. A year stands for its day in `form`,
 * a month for its last day, a semester for its first.
 */
export function parseDate(text: string, form: DateForm): string | undefined {
  switch (form.written) {
    case "TT.MM.JJJJ": {
      const match = /^(\d{2})\.(\d{2})\.(\d{4})$/.exec(text);
      return match ? existing(`${match[3]}-${match[2]}-${match[1]}`) : undefined;
    }
    case "JJJJ-MM-TT":
      return /^\d{4}-\d{2}-\d{2}$/.test(text) ? existing(text) : undefined;
    case "JJJJ":
      return /^(19|20)\d{2}$/.test(text) ? existing(`${text}-${form.day}`) : undefined;
    case "JJJJ/JJ": {
      const match = /^((?:19|20)\d{2})\/(\d{2})$/.exec(text);
      const follows = match !== null && (Number(match[1]) + 1) % 100 === Number(match[2]);
      return follows ? existing(`${match[1]}-${form.day}`) : undefined;
    }
    case "JJJJ-MM": {
      const match = /^((?:19|20)\d{2})-(\d{2})$/.exec(text);
      return match ? lastDay(Number(match[1]), Number(match[2])) : undefined;
    }
    case "Monat JJJJ": {
      const match = /^(\p{L}+) ((?:19|20)\d{2})$/u.exec(text);
      return match ? lastDay(Number(match[2]), months.indexOf(match[1]!) + 1) : undefined;
    }
    case "JJJJ-MMP6M": {
      const match = /^((?:19|20)\d{2}-\d{2})P6M$/.exec(text);
      return match ? existing(`${match[1]}-01`) : undefined;
    }
  }
}

/** An ISO date as a German reader writes it: 31.12.2024. */
export function germanDate(iso: string): string {
  return `${iso.slice(8, 10)}.${iso.slice(5, 7)}.${iso.slice(0, 4)}`;
}

function lastDay(year: number, month: number): string | undefined {
  if (month < 1 || month > 12) return undefined;
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

function existing(iso: string): string | undefined {
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : undefined;
}
