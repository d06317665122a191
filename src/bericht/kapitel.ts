/** A page of the report: its name as it is printed, and where it is. */
export interface ReportPage {
  readonly id: string;
  readonly name: string;
  /** Absent as long as nobody has written it. */
  readonly page?: string;
}

/** A page that makes claims of its own, and has approvals of its own. */
export type Chapter = ReportPage;

export const ausgabe = {
  titel: "Integrationsbericht Wuppertal",
  jahr: "2026",
  /** From this day on the annex lists what the definitions say of their own changes. */
  aenderungenSeit: "2026-01-01"
} as const;

/** What stands before the chapters, whatever their order. */
export const vorspann: readonly ReportPage[] = [
  {id: "zusammenfassung", name: "Zentrale Ergebnisse", page: "/bericht/zusammenfassung"}
];

/**
 * The chapters in the order and with the names of the report. The committee’s paper
 * counts five themes after the Demografie; an edition in six Handlungsfelder is a
 * list of its own here, in which a page may stand under another name.
 */
const gliederungen = {
  themen: [
    {id: "demografie", name: "Demografie", page: "/bericht/demografie"},
    {id: "rechtsstatus", name: "Rechtsstatus und Aufenthalt", page: "/bericht/rechtsstatus"},
    {id: "bildung", name: "Bildung und Sprache", page: "/bericht/bildung"},
    {id: "arbeit", name: "Arbeit und Wirtschaft", page: "/bericht/arbeit"},
    {id: "soziale-sicherung", name: "Soziale Sicherung", page: "/bericht/soziale-sicherung"},
    {id: "quartiere", name: "Quartiere und Zusammenleben", page: "/bericht/quartiere"}
  ],
  handlungsfelder: [
    {id: "arbeit", name: "Handlungsfeld Arbeit", page: "/bericht/arbeit"},
    {id: "bildung", name: "Handlungsfeld Bildung", page: "/bericht/bildung"},
    {id: "rechtsstatus", name: "Handlungsfeld Ankommen und Bleiben", page: "/bericht/rechtsstatus"},
    {
      id: "soziale-sicherung",
      name: "Handlungsfeld Teilhabe und Sicherung",
      page: "/bericht/soziale-sicherung"
    },
    {id: "quartiere", name: "Handlungsfeld Wohnen und Quartier", page: "/bericht/quartiere"},
    {id: "demografie", name: "Handlungsfeld Bevölkerung", page: "/bericht/demografie"}
  ]
} as const satisfies Record<string, readonly ReportPage[]>;

/** Which of the two orders the report has. */
export const gliederung: keyof typeof gliederungen = "themen";

/** The chapters of the report in force, in their order. */
export const kapitel: readonly Chapter[] = gliederungen[gliederung];

/** What stands after the chapters, whatever their order. */
export const anhang: readonly ReportPage[] = [
  {id: "methoden", name: "Methoden", page: "/bericht/methoden"},
  {id: "glossar", name: "Glossar", page: "/bericht/glossar"},
  {id: "quellen", name: "Quellen", page: "/bericht/quellen"},
  {id: "zeichen", name: "Zeichenerklärung", page: "/bericht/zeichen"},
  {id: "aenderungen", name: "Änderungen am Indikatorenkatalog", page: "/bericht/aenderungen"}
];

/** Every page of the report, first to last. */
export const seiten: readonly ReportPage[] = [...vorspann, ...kapitel, ...anhang];

/** A page of the report by its id. Throws on an unknown id. */
export function findPage(id: string): ReportPage {
  const found = seiten.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`unknown page of the report: ${id}`);
  return found;
}

/** Where a page stands, as its head says it: “Kapitel 2 von 6”, “Anhang A”; what stands before the chapters has no number. */
export function placeOf(id: string): string {
  const chapter = kapitel.findIndex((candidate) => candidate.id === id);
  if (chapter >= 0) return `Kapitel ${chapter + 1} von ${kapitel.length}`;
  const annex = anhang.findIndex((candidate) => candidate.id === id);
  return annex >= 0 ? `Anhang ${String.fromCharCode("A".charCodeAt(0) + annex)}` : findPage(id).name;
}
