/** Why series of the register of residents can be compared across the changes of the word: the rule did not change with it. */
export const begriffDesRegisters =
  "Die Regel, nach der das Melderegister zählt (MigraPro), ist dieselbe geblieben; gewechselt hat das Wort.";
