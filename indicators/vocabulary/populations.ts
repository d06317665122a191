/**
 * Whom a number counts. The same word “Migration” means nine different
 * populations, so the id travels with every number and the label is printed
 * with it.
 */
export interface Population {
  /** German, as it must be printed beside a number. */
  readonly label: string;
  /** Where this definition is used. */
  readonly used: string;
  /** The rule in words. */
  readonly rule: string;
  /** Whether the wording was checked against a source, or is a proposal that is still to be checked. */
  readonly evidence: "belegt" | "zu prüfen";
}

export type PopulationId = "insgesamt" | "D1" | "D2" | "D2e" | "D3" | "D4" | "D5" | "D6" | "D7" | "D8" | "D9";

export const populations: Readonly<Record<PopulationId, Population>> = {
  insgesamt: {
    label: "Bevölkerung insgesamt",
    used: "alle Statistiken",
    rule: "alle Personen, ohne Unterscheidung nach Staatsangehörigkeit oder Herkunft",
    evidence: "belegt"
  },
  D1: {
    label: "Ausländerinnen und Ausländer",
    used: "alle Register",
    rule: "nicht deutsch im Sinne des Art. 116 GG, einschließlich Staatenloser; wer auch die deutsche Staatsangehörigkeit hat, zählt als deutsch",
    evidence: "belegt"
  },
  D2: {
    label: "Migrationshintergrund (Destatis)",
    used: "Mikrozensus seit 2005",
    rule: "selbst oder mindestens ein Elternteil nicht mit deutscher Staatsangehörigkeit geboren",
    evidence: "belegt"
  },
  D2e: {
    label: "Migrationshintergrund im engeren Sinn (Destatis)",
    used: "Mikrozensus vor 2017, außer 2005, 2009 und 2013",
    rule: "wie D2, die Angaben der Eltern aber nur, wenn sie im selben Haushalt leben",
    evidence: "belegt"
  },
  D3: {
    label: "Einwanderungsgeschichte (Fachkommission, Destatis)",
    used: "Fachkommission 2021, Destatis seit März 2023",
    rule: "selbst seit 1950 eingewandert oder beide Elternteile seit 1950 eingewandert; mit nur einem eingewanderten Elternteil nicht",
    evidence: "belegt"
  },
  D4: {
    label: "Menschen mit Einwanderungsgeschichte (§ 4 TIntG NRW)",
    used: "Teilhabe- und Integrationsgesetz NRW, in Kraft seit 01.01.2022",
    rule: "nicht deutsch, oder im Ausland geboren und nach dem 31.12.1955 eingewandert, oder mindestens ein Elternteil, auf den Letzteres zutrifft",
    evidence: "belegt"
  },
  D5: {
    label: "Migrationshintergrund (§ 6 MighEV)",
    used: "freiwillige Befragung von Bundesagentur und Jobcentern (§ 281 SGB III), seit 2020 hochgerechnet",
    rule: "nicht deutsch, oder im Ausland geboren und nach 1949 eingewandert, oder mindestens ein Elternteil im Ausland geboren und nach 1949 eingewandert",
    evidence: "belegt"
  },
  D6: {
    label: "Zuwanderungsgeschichte (Schuldaten NRW)",
    used: "Schulstatistik von IT.NRW",
    rule: "im Ausland geboren und zugewandert, oder mindestens ein zugewanderter Elternteil, oder Familiensprache nicht Deutsch; die Staatsangehörigkeit spielt keine Rolle",
    evidence: "belegt"
  },
  D7: {
    label: "Migrationshintergrund (KMK)",
    used: "Definitionenkatalog der Kultusministerkonferenz",
    rule: "keine deutsche Staatsangehörigkeit, oder im Ausland geboren, oder Familiensprache nicht Deutsch",
    evidence: "belegt"
  },
  D8: {
    label: "Ausländische Herkunft der Eltern und Familiensprache (Kinder- und Jugendhilfe)",
    used: "Statistik der Kindertagesbetreuung (22541)",
    rule: "zwei getrennte Merkmale: mindestens ein Elternteil ausländischer Herkunft; in der Familie vorrangig nicht Deutsch gesprochen",
    evidence: "belegt"
  },
  D9: {
    label: "Migrationshintergrund (MigraPro)",
    used: "Ableitung aus dem Melderegister",
    rule: "Stufenfolge über Felder des Melderegisters; Erwachsene der zweiten Generation, die nicht bei den Eltern leben und keine zweite Staatsangehörigkeit haben, fehlen",
    evidence: "zu prüfen"
  }
};

/**
 * Whether a count of the first population may stand over a count of the
 * second: they are the same, or the second is everybody.
 */
export function isPartOf(numerator: string, denominator: string): boolean {
  return numerator === denominator || denominator === "insgesamt";
}
