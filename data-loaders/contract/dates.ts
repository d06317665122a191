import type {DateForm} from "./contract.js";

/**
 * The day that a text names in the promised form, as ISO date, or undefined: no
 * other form and no day that there is not. A year stands for its day in `form`.
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
  }
}

/** An ISO date as a German reader writes it: 31.12.2024. */
export function germanDate(iso: string): string {
  return `${iso.slice(8, 10)}.${iso.slice(5, 7)}.${iso.slice(0, 4)}`;
}

function existing(iso: string): string | undefined {
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : undefined;
}
