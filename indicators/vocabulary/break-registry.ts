/** Something that happened to a series, so that two of its numbers must not be compared without a word. */
export interface Break {
  /** German, short, as a chart marks it. */
  readonly title: string;
  /** When, in words. */
  readonly when: string;
  /** When, as ISO dates: a day has the same first and last; without `to` it goes on. Empty where no date is known. */
  readonly periods: readonly {readonly from: string; readonly to?: string}[];
  /**
   * What kind of break it is; a proposal, to be settled with the providers.
   * `messung`: the number is counted differently, so a change across it is no change of the thing.
   * `recht`, `ereignis`: the thing itself changed, by law or by what happened; changes are computed and the break is named.
   * `laufend`: goes on all the time; named wherever the series is read.
   */
  readonly kind: "messung" | "recht" | "ereignis" | "laufend";
  /** What happens, in plain German. */
  readonly text: string;
  /** German: why numbers on both sides can be compared all the same. Absent if they cannot. */
  readonly linked?: string;
  /** Whether this was checked against a source, or is a proposal that is still to be checked. */
  readonly evidence: "belegt" | "zu prüfen";
}

const day = (date: string) => ({from: date, to: date});
const years = (first: number, last = first) => ({from: `${first}-01-01`, to: `${last}-12-31`});

export const breakRegistry = {
  ZENSUS11: {
    title: "Zensus 2011",
    when: "09.05.2011",
    periods: [day("2011-05-09")],
    kind: "messung",
    text: "Die Bevölkerungsfortschreibung beginnt auf neuer Grundlage. Frühere Jahre gibt es zurückgerechnet, in älteren Ausgaben aber nicht.",
    evidence: "belegt"
  },
  ZENSUS22: {
    title: "Zensus 2022",
    when: "15.05.2022",
    periods: [day("2022-05-15")],
    kind: "messung",
    text: "Die Bevölkerungsfortschreibung beginnt auf neuer Grundlage; amtlich als Bruch der Reihe angekündigt. Frühere Jahre gibt es zurückgerechnet. Der Mikrozensus ist ab 2021 neu hochgerechnet.",
    evidence: "belegt"
  },
  "ZENSUS22-VJ": {
    title: "Zensus 2022 im Nenner des Vorjahres",
    when: "Stichtage ab 2023",
    periods: [day("2023-01-01")],
    kind: "messung",
    text: "Der Nenner ist die Bevölkerung am Ende des Vorjahres. Erst Stichtage ab 2023 haben einen Nenner auf der Grundlage des Zensus 2022; der Bruch wirkt deshalb ein Jahr später als in der Fortschreibung selbst.",
    evidence: "belegt"
  },
  MZ20: {
    title: "Mikrozensus neu gestaltet",
    when: "2005, 2011, 2016, 2017 und 2020",
    periods: [years(2005), years(2011), years(2016), years(2017), years(2020)],
    kind: "messung",
    text: "2020 neue Gestaltung mit Online-Befragung und hohem Ausfall (35 % in 2020, 14 % in 2021, 8 % in 2022). 2016 neue Stichprobe, seit 2017 wird der Migrationshintergrund jährlich im weiteren Sinn erfragt. Seit 2021 gibt es Erst- und Endergebnisse.",
    evidence: "belegt"
  },
  MHDEF: {
    title: "Begriff Migration geändert",
    when: "2005, 2017, 2021 und 2023",
    periods: [years(2005), years(2017), years(2021), years(2023)],
    kind: "messung",
    text: "Der Begriff wechselt: Migrationshintergrund im engeren Sinn, Migrationshintergrund, Einwanderungsgeschichte; in NRW gilt seit 2022 die Fassung des Teilhabe- und Integrationsgesetzes.",
    evidence: "belegt"
  },
  AZR04: {
    title: "Ausländerzentralregister bereinigt",
    when: "2000 bis 2004",
    periods: [years(2000, 2004)],
    kind: "messung",
    text: "Das Register wurde mit den Ausländerbehörden abgeglichen; 2004 fielen bundesweit rund 618.000 Einträge weg.",
    evidence: "belegt"
  },
  AZR16: {
    title: "Ausländerzentralregister 2015/2016",
    when: "2015 bis 2016",
    periods: [years(2015, 2016)],
    kind: "messung",
    text: "Viele Menschen wurden spät oder doppelt registriert. Seit 2016 wird jeder Wert auf ein Vielfaches von 5 gerundet.",
    evidence: "belegt"
  },
  STAG24: {
    title: "Neues Staatsangehörigkeitsrecht",
    when: "27.06.2024",
    periods: [day("2024-06-27")],
    kind: "recht",
    text: "Einbürgerung schon nach fünf statt acht Jahren, mehrere Staatsangehörigkeiten sind zulässig. 2024 wurden bundesweit 292.000 Menschen eingebürgert, 46 % mehr als im Vorjahr.",
    evidence: "belegt"
  },
  CHANCE: {
    title: "Chancen-Aufenthaltsrecht",
    when: "31.12.2022 bis 31.12.2025",
    periods: [{from: "2022-12-31", to: "2025-12-31"}],
    kind: "recht",
    text: "§ 104c AufenthG: Aus einer Duldung kann für 18 Monate eine Aufenthaltserlaubnis werden.",
    evidence: "zu prüfen"
  },
  UKR: {
    title: "Schutz für Menschen aus der Ukraine",
    when: "24.02.2022 und 01.06.2022",
    periods: [day("2022-02-24"), day("2022-06-01")],
    kind: "ereignis",
    text: "Aufnahme nach § 24 AufenthG; seit 01.06.2022 Leistungen nach dem SGB II statt nach dem Asylbewerberleistungsgesetz.",
    evidence: "belegt"
  },
  BREXIT: {
    title: "Austritt des Vereinigten Königreichs",
    when: "2020 bis 2021",
    periods: [years(2020, 2021)],
    kind: "recht",
    text: "Britische Staatsangehörige sind keine Unionsbürgerinnen und -bürger mehr. Für alle Jahre gilt eine feste Liste der EU-27.",
    evidence: "zu prüfen"
  },
  EU: {
    title: "Beitritt Kroatiens zur EU",
    when: "01.07.2013",
    periods: [day("2013-07-01")],
    kind: "recht",
    text: "Kroatische Staatsangehörige sind Unionsbürgerinnen und -bürger. Für alle Jahre gilt eine feste Liste der EU-27.",
    evidence: "zu prüfen"
  },
  SGB2REV: {
    title: "Statistik der Grundsicherung revidiert",
    when: "veröffentlicht 2016, zurück bis 2005",
    periods: [years(2005)],
    kind: "messung",
    text: "Neues Zählkonzept der Leistungsberechtigten. Die revidierten Zahlen reichen bis 2005 zurück; Ausgaben von vor 2016 sind damit nicht vergleichbar.",
    evidence: "belegt"
  },
  BG23: {
    title: "Bürgergeld",
    when: "01.01.2023",
    periods: [day("2023-01-01")],
    kind: "recht",
    text: "Die Leistung heißt Bürgergeld und hat eine Karenzzeit.",
    evidence: "belegt"
  },
  ZKT12: {
    title: "Jobcenter in kommunaler Trägerschaft",
    when: "01.01.2012",
    periods: [day("2012-01-01")],
    kind: "messung",
    text: "Das Jobcenter Wuppertal ist zugelassener kommunaler Träger und liefert seine Daten selbst.",
    evidence: "belegt"
  },
  ALTER: {
    title: "Steigende Altersgrenze",
    when: "seit 2012",
    periods: [{from: "2012-01-01"}],
    kind: "laufend",
    text: "Die Altersgrenze steigt schrittweise von 65 auf 67 Jahre. Der Zähler ist genau, der Nenner nur angenähert.",
    evidence: "belegt"
  },
  ALQBASE: {
    title: "Bezugsgröße der Arbeitslosenquote",
    when: "jährlich",
    periods: [],
    kind: "laufend",
    text: "Die Bezugsgröße wird einmal im Jahr festgelegt und hinkt nach. Seit 2016 gibt es ergänzende Quoten auf der Grundlage des Ausländerzentralregisters.",
    evidence: "belegt"
  },
  BST14: {
    title: "Beschäftigungsstatistik revidiert",
    when: "2014 und 2017",
    periods: [years(2014), years(2017)],
    kind: "messung",
    text: "Die Beschäftigungsstatistik wurde revidiert.",
    evidence: "zu prüfen"
  },
  MINIJOB22: {
    title: "Neue Minijobgrenze",
    when: "Oktober 2022",
    periods: [day("2022-10-01")],
    kind: "recht",
    text: "Die Verdienstgrenze steigt auf 520 Euro und folgt danach dem Mindestlohn.",
    evidence: "zu prüfen"
  },
  MIGHEV: {
    title: "Befragung zum Migrationshintergrund",
    when: "2011 und Mai 2020",
    periods: [years(2011), day("2020-05-01")],
    kind: "messung",
    text: "Die Befragung ist freiwillig; seit Mai 2020 wird hochgerechnet.",
    evidence: "belegt"
  },
  KJH09: {
    title: "Stichtag der Kindertagesbetreuung",
    when: "2006 und 2009",
    periods: [years(2006), years(2009)],
    kind: "messung",
    text: "Der Stichtag wechselt vom 15. März auf den 1. März.",
    evidence: "belegt"
  },
  SCHULFORM: {
    title: "Schulformen im Umbau",
    when: "laufend",
    periods: [],
    kind: "laufend",
    text: "Haupt-, Real- und Sekundarschulen werden umgebaut.",
    evidence: "zu prüfen"
  },
  "G9-2026": {
    title: "Kein voller Abiturjahrgang 2026",
    when: "2026",
    periods: [years(2026)],
    kind: "ereignis",
    text: "Durch die Rückkehr zu neun Jahren Gymnasium fehlt in NRW der reguläre Abiturjahrgang.",
    evidence: "zu prüfen"
  },
  COVID: {
    title: "Pandemie",
    when: "2020 bis 2022",
    periods: [years(2020, 2022)],
    kind: "ereignis",
    text: "Schuleingangsuntersuchungen und Kurse fanden unvollständig statt.",
    evidence: "zu prüfen"
  },
  "R5-2018": {
    title: "Einbürgerungen gerundet",
    when: "2018",
    periods: [years(2018)],
    kind: "messung",
    text: "Seit 2018 wird jeder Wert auf ein Vielfaches von 5 gerundet.",
    linked: "Die Rundung ändert jeden Wert um höchstens 2 und steht als Toleranz am Ergebnis.",
    evidence: "belegt"
  },
  "R5-2020": {
    title: "Sozialhilfe und Asylbewerberleistungen gerundet",
    when: "2020",
    periods: [years(2020)],
    kind: "messung",
    text: "Seit 2020 werden die Werte nach SGB XII und Asylbewerberleistungsgesetz auf ein Vielfaches von 5 gerundet.",
    linked: "Die Rundung ändert jeden Wert um höchstens 2 und steht als Toleranz am Ergebnis.",
    evidence: "belegt"
  },
  NEBEN: {
    title: "Nebenwohnungen",
    when: "ohne Datum",
    periods: [],
    kind: "laufend",
    text: "Zählungen der Stadt enthalten je nach Ausgabe auch Personen mit Nebenwohnung.",
    evidence: "belegt"
  },
  GEB: {
    title: "Zuschnitt der Quartiere",
    when: "ohne Datum",
    periods: [],
    kind: "laufend",
    text: "Grenzen und Zahl der Quartiere haben sich geändert (68 oder 69).",
    evidence: "belegt"
  },
  FEG: {
    title: "Fachkräfteeinwanderungsgesetz",
    when: "2020, 2023 bis 2024",
    periods: [years(2020), years(2023, 2024)],
    kind: "recht",
    text: "Neue Aufenthaltstitel für Fachkräfte.",
    evidence: "zu prüfen"
  },
  FACHVERF: {
    title: "Neues Fachverfahren",
    when: "örtlich, ohne Datum",
    periods: [],
    kind: "laufend",
    text: "Die Ausländerbehörde wechselt ihre Software; Zahlen davor und danach können abweichen.",
    evidence: "zu prüfen"
  },
  GEW: {
    title: "Vordrucke der Gewerbeanzeige",
    when: "örtlich, ohne Datum",
    periods: [],
    kind: "laufend",
    text: "Die Vordrucke der Gewerbeanzeige wurden geändert.",
    evidence: "zu prüfen"
  }
} as const satisfies Record<string, Break>;
