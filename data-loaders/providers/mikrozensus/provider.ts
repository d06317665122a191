import type {NumberForm, Provider} from "../../contract/contract.js";

/** The state’s office that publishes the Mikrozensus workbooks seen so far. */
export const mikrozensus: Provider = {id: "mikrozensus", label: "Landesamt für Statistik Niedersachsen (Mikrozensus)"};

/** Copying with the source named is allowed; it is no open licence, so the lines of the file are not shown. */
export const lizenz = {
  id: "LSN",
  public: false,
  line: "Landesamt für Statistik Niedersachsen; Vervielfältigung mit Quellenangabe gestattet. Quelle: Mikrozensus."
} as const;

/**
 * Numbers in thousands, as the sheets show them: what a format hides as “/” is
 * not known here either, although the file stores it.
 */
export const zahlen: NumberForm = {
  notation: "german",
  scale: 1000,
  signs: {
    "/": "nicht-sicher",
    "-": "genau-null",
    "–": "genau-null",
    "0": "gerundet-null",
    ".": "unbekannt",
    x: "nicht-sinnvoll",
    "": "leer"
  },
  brackets: "eingeschraenkt"
};
