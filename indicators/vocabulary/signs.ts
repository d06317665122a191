/**
 * A typed sign says what a table cell holds when it is not simply a number, or
 * how far a number may be trusted. It follows DIN 55301 and the legends of the
 * providers; which raw character means which sign is a matter of each
 * provider’s contract, since “-”, “.”, “x” and “0” differ between them.
 */
export interface Sign {
  /** Stable id, as it stands in the `zeichen` dictionary of a cube. */
  readonly id: SignId;
  /** What our own tables print in place of, or beside, the number. */
  readonly symbol: string;
  /** The German legend. */
  readonly label: string;
  /** Whether a number stands beside the sign; if not, the value is missing. */
  readonly hasValue: boolean;
}

export type SignId = (typeof signs)[number]["id"];

/** Every sign there is. The order is the code: cubes store the position in this list. */
export const signs = [
  {id: "wert", symbol: "", label: "Zahlenwert", hasValue: true},
  {id: "genau-null", symbol: "–", label: "genau null: nichts vorhanden", hasValue: true},
  {id: "gerundet-null", symbol: "0", label: "mehr als nichts, aber auf null gerundet", hasValue: true},
  {id: "eingeschraenkt", symbol: "( )", label: "Aussagewert eingeschränkt", hasValue: true},
  {id: "vorlaeufig", symbol: "p", label: "vorläufiger Wert", hasValue: true},
  {id: "berichtigt", symbol: "r", label: "berichtigter Wert", hasValue: true},
  {id: "geschaetzt", symbol: "s", label: "geschätzter Wert", hasValue: true},
  {id: "geheim", symbol: "•", label: "gesperrt zum Schutz von Einzelangaben", hasValue: false},
  {id: "unbekannt", symbol: ".", label: "Zahlenwert unbekannt oder geheim zu halten", hasValue: false},
  {id: "nicht-sicher", symbol: "/", label: "keine Angabe, da Zahlenwert nicht sicher genug", hasValue: false},
  {id: "nicht-sinnvoll", symbol: "x", label: "Tabellenfach gesperrt, weil Aussage nicht sinnvoll", hasValue: false},
  {id: "spaeter", symbol: "…", label: "Angabe fällt später an", hasValue: false},
  {id: "leer", symbol: "", label: "keine Angabe geliefert: Feld leer", hasValue: false},
  {id: "fehlt", symbol: "?", label: "keine Zelle in der Lieferung", hasValue: false},
  {
    id: "quote-geschuetzt",
    symbol: "*",
    label:
      "Quote nicht ausgewiesen: zu wenige Menschen im Nenner, oder alle oder niemand mit einem schutzwürdigen Merkmal",
    hasValue: false
  }
] as const satisfies readonly {id: string; symbol: string; label: string; hasValue: boolean}[];

const byId: ReadonlyMap<string, number> = new Map(signs.map((sign, code) => [sign.id, code]));

/** The code of a sign, that is, its position in `signs`. Throws on an unknown id. */
export function signCode(id: SignId): number {
  const code = byId.get(id);
  if (code === undefined) throw new Error(`unknown sign: ${id}`);
  return code;
}

/** The sign with the given code. Throws on a code outside the list. */
export function signAt(code: number): Sign {
  const sign = signs[code];
  if (sign === undefined) throw new Error(`unknown sign code: ${code}`);
  return sign;
}
