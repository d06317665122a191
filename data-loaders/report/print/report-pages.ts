import {anhang, kapitel, placeOf, seiten} from "../../../src/bericht/kapitel.js";
import {PrintError, printProblem} from "./problems.js";

/** A page of the report as it is printed. */
export interface PrintPage {
  readonly id: string;
  /** Its name in the report, for running heads. */
  readonly name: string;
  /** Where the site has it. */
  readonly page: string;
  /** Where it stands in the report, e.g. “Kapitel 4 von 6”. */
  readonly place: string;
  /** What its figures and tables are numbered by, e.g. “4” or “A”; what stands before the chapters has none. */
  readonly number?: string;
}

/** The pages of the report that are written, in its order. */
export const printPages: readonly PrintPage[] = seiten.flatMap(({id, name, page}) => {
  if (page === undefined) return [];
  const number = numberOf(id);
  return [{id, name, page, place: placeOf(id), ...(number !== undefined && {number})}];
});

function numberOf(id: string): string | undefined {
  const chapter = kapitel.findIndex((page) => page.id === id);
  if (chapter >= 0) return String(chapter + 1);
  const annex = anhang.findIndex((page) => page.id === id);
  return annex < 0 ? undefined : String.fromCharCode("A".charCodeAt(0) + annex);
}

/** The paper by which the report comes before the committee. */
export const paperPage: PrintPage = {id: "vorlage", name: "Vorlage", page: "/bericht/vorlage", place: "Vorlage"};

/** The named pages in the order of the report, the paper after them; all where none is named. Throws a PrintError for a name that is none. */
export function choosePages(named: readonly string[] = []): readonly PrintPage[] {
  const all = [...printPages, paperPage];
  const unknown = named.filter((id) => !all.some((page) => page.id === id));
  if (unknown.length > 0) {
    const known = all.map(({id}) => id).join(", ");
    throw new PrintError(unknown.map((id) => printProblem("D104", id, `Es gibt: ${known}.`)));
  }
  return named.length === 0 ? all : all.filter(({id}) => named.includes(id));
}
