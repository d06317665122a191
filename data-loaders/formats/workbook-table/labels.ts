/**
 * A label without the line breaks and the hyphens that only its narrow column
 * made necessary: “Migrations-hintergrund” is “Migrationshintergrund”, while
 * “Rhein-Kreis” and “Kinder- und Jugendhilfe” stay.
 */
export function unbroken(label: string): string {
  return label
    .replace(/(?<=\p{Ll})-\s*\n?(?=\p{Ll})(?!(?:und|oder|bzw)\b)/gu, "")
    .replace(/\s+/g, " ")
    .trim();
}
