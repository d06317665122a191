/**
 * How cubes are published: rounded, or as counted for the analyst alone. The
 * Werkstatt lets anyone form any table, so suppression, which protects the
 * tables that were foreseen, is not offered for it (docs/decisions/0009).
 */
export type DisclosureMode = "rundung" | "intern";

/** The environment variable that decides. */
export const disclosureVariable = "GEHEIMHALTUNG";

/** The mode that the environment asks for; rounding unless told. Throws an Error in German for any other word. */
export function disclosureMode(
  environment: Readonly<Record<string, string | undefined>> = process.env
): DisclosureMode {
  const asked = environment[disclosureVariable]?.trim() || "rundung";
  if (asked === "rundung" || asked === "intern") return asked;
  throw new Error(
    `${disclosureVariable}=${asked} gibt es nicht. Erlaubt sind „rundung“ (auch ohne Angabe) und, nur für „npm start“, „intern“.`
  );
}

/** The mode that the environment asks for; a word that it does not know ends the command with its sentence. */
export function readMode(): DisclosureMode {
  try {
    return disclosureMode();
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}

/** Why nothing may be built, printed or exported in the given mode; undefined if it may. */
export function refusal(mode: DisclosureMode): string | undefined {
  if (mode !== "intern") return undefined;
  return `Mit ${disclosureVariable}=intern stehen wahre Zahlen auf den Seiten. So wird nichts gebaut, gedruckt oder ausgegeben; nur „npm start“ zeigt sie, auf diesem Rechner. Ohne ${disclosureVariable}=intern noch einmal aufrufen.`;
}
