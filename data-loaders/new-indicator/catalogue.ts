import type {Indicator} from "../../indicators/definition/indicator.js";
import type {ThemeId} from "../../indicators/vocabulary/themes.js";

/** The letters with which the ids of a theme begin. */
export const prefixes: Readonly<Record<ThemeId, string>> = {
  bevoelkerung: "BEV",
  rechtsstatus: "REC",
  bildung: "BIL",
  arbeit: "ARB",
  "soziale-sicherung": "SOZ",
  quartiere: "QUA"
};

/** What a proposal must not collide with. */
export interface Catalogue {
  readonly indicators: readonly Pick<Indicator, "id" | "title" | "theme">[];
  /** Text of `indicators/index.ts`. */
  readonly index: string;
  /** ISO date of the proposal. */
  readonly today: string;
}

/** The lowest number after the last one of a theme. Ids are never used again. */
export function nextId({indicators}: Catalogue, theme: ThemeId): string {
  const numbers = indicators.filter((own) => own.theme === theme).map(({id}) => Number(id.slice(4)));
  return `${prefixes[theme]}-${String(Math.max(0, ...numbers) + 1).padStart(2, "0")}`;
}
