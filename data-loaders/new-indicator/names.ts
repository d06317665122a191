const umlauts: Readonly<Record<string, string>> = {ä: "ae", ö: "oe", ü: "ue", ß: "ss"};
const fillers = new Set(["und", "der", "die", "das", "mit", "ohne", "von", "nach", "im", "in", "je", "am", "an", "zu"]);

/** A file name made of the first words of a title: “Kinder mit Sprachförderung” → “kinder-sprachfoerderung”. */
export function slugOf(title: string): string {
  const words = title.toLowerCase().replace(/[äöüß]/g, (letter) => umlauts[letter]!);
  return (words.match(/[a-z0-9]+/g) ?? [])
    .filter((word) => !fillers.has(word))
    .slice(0, 3)
    .join("-");
}

/** The name of the constant: “kinder-sprachfoerderung” → “kinderSprachfoerderung”. */
export function identifierOf(slug: string): string {
  return slug.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** Names that a definition’s file cannot give its constant: words of the language, and what the file imports. */
const taken = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends false " +
    "finally for function if implements import in instanceof interface let new null package private protected public " +
    "return static super switch this throw true try typeof undefined var void while with yield " +
    "count defineIndicator entryWords indicators findIndicator rate row wuppertal"
  ).split(" ")
);

/** Whether a constant may have this name. */
export function isIdentifier(name: string): boolean {
  return /^[a-z][A-Za-z0-9]*$/.test(name) && !taken.has(name);
}
