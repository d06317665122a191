/** A step on the way of a chapter or an indicator into an edition. */
export interface Step {
  readonly id: StepId;
  /** What is said of a subject that has taken it. */
  readonly label: State;
  /** German: what whoever takes the step answers for. */
  readonly meaning: string;
  /** Functions that may take it; `anbieter`: whoever delivers numbers of the subject. */
  readonly roles: readonly string[] | "anbieter";
}

export type StepId = "entwurf" | "fachlich" | "methodisch" | "geheimhaltung" | "freigabe";

/** How far a chapter or an indicator has come; what nobody has laid before is a draft. */
export type State = "Entwurf" | "fachlich geprüft" | "methodisch geprüft" | "Geheimhaltung frei" | "freigegeben";

/** In their order: each rests on those before it. The functions are a proposal until the city names its own. */
export const steps: readonly Step[] = [
  {
    id: "entwurf",
    label: "Entwurf",
    meaning: "Der Entwurf ist fertig und wird zur Prüfung vorgelegt.",
    roles: ["Redaktion", "Analyse"]
  },
  {
    id: "fachlich",
    label: "fachlich geprüft",
    meaning: "Die Zahlen sind so verwendet, wie die Stelle, die sie liefert, sie meint.",
    roles: "anbieter"
  },
  {
    id: "methodisch",
    label: "methodisch geprüft",
    meaning: "Definition, Vergleiche und Aussagen sind methodisch vertretbar.",
    roles: ["Methodische Beratung"]
  },
  {
    id: "geheimhaltung",
    label: "Geheimhaltung frei",
    meaning: "Niemand ist in den Zahlen zu erkennen.",
    roles: ["Abgeschottete Statistikstelle"]
  },
  {
    id: "freigabe",
    label: "freigegeben",
    meaning: "Das Kapitel oder der Indikator darf in der Ausgabe erscheinen.",
    roles: ["Leitung"]
  }
];

/** The step with an id; undefined where there is none. */
export function findStep(id: string): Step | undefined {
  return steps.find((step) => step.id === id);
}

/** The functions that may take a step for a subject whose numbers the given bodies deliver. */
export function rolesOf({roles}: Step, providers: readonly string[]): readonly string[] {
  return roles === "anbieter" ? providers : roles;
}
