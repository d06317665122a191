/** What there is of an indicator, or of a table, for a year. The order is that of the legend. */
export const availabilityStates = {
  geliefert: {symbol: "●", label: "geliefert", kind: "gut"},
  beispiel: {symbol: "◐", label: "Beispieldaten", kind: "beispiel"},
  erwartet: {symbol: "○", label: "noch nicht fällig", kind: "offen"},
  aussteht: {symbol: "!", label: "steht aus", kind: "hinweis"},
  "nicht-geliefert": {symbol: "…", label: "noch nicht geliefert", kind: "hinweis"},
  zurueckgewiesen: {symbol: "▲", label: "zurückgewiesen", kind: "fehler"},
  datenluecke: {symbol: "✕", label: "Datenlücke", kind: "fehler"},
  ungegliedert: {symbol: "=", label: "nur ohne diese Gliederung", kind: "offen"},
  "nicht-in-der-reihe": {symbol: "–", label: "kein Stichtag geliefert", kind: "offen"}
} as const;

export type AvailabilityState = keyof typeof availabilityStates;
