/** The row that every file carries in which a number comes from a sample delivery. */
export const sampleNote: readonly [string, string] = [
  "Beispieldaten",
  "von diesem Projekt erzeugt, keine amtlichen Zahlen"
];
