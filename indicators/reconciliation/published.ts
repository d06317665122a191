import {beschaeftigungsquote} from "../arbeit/arb-01-beschaeftigungsquote.js";
import {einwohner} from "../bevoelkerung/bev-01-einwohner.js";
import {anteilNichtdeutsche} from "../bevoelkerung/bev-02-anteil-nichtdeutsche.js";
import {einwanderungsgeschichte} from "../bevoelkerung/bev-03-einwanderungsgeschichte.js";
import {kinderEinwanderungsgeschichte} from "../bevoelkerung/bev-04-kinder-einwanderungsgeschichte.js";
import {schuelerZuwanderungsgeschichte} from "../bildung/bil-06-zuwanderungsgeschichte.js";
import {spannweite} from "../quartiere/qua-01-spannweite.js";
import {mindestsicherungsquote} from "../soziale-sicherung/soz-09-mindestsicherungsquote.js";
import {sgb2Quote} from "../soziale-sicherung/soz-01-sgb-2-quote.js";
import {wuppertal} from "../vocabulary/areas.js";
import {components} from "./components-2018.js";
import {districts} from "./districts-2015.js";
import type {PublishedFigure, UnmatchedFigure} from "./figure.js";
import {percent, persons} from "./make-figure.js";
import {nationalities} from "./nationalities.js";
import {refugees} from "./refugees-2024.js";
import {sources} from "./sources.js";
import {survey} from "./survey-2019.js";

const stadt = {gebiet: wuppertal} as const;

const otherRegister =
  "Veröffentlicht ist die Zahl des Melderegisters; gerechnet wird aus dem Ausländerzentralregister, das auf Vielfache von 5 rundet und anders zählt.";

/** Every published figure about Wuppertal that an indicator of the catalogue computes. */
export const publishedFigures: readonly PublishedFigure[] = [
  persons("einwohner-2015", "Einwohnerinnen und Einwohner", 355_344, "2015-12-31", sources.presse2015, einwohner, {
    zaehlung: "hauptwohnung"
  }),
  persons("deutsche-2015", "davon Deutsche", 294_385, "2015-12-31", sources.presse2015, einwohner, {
    gruppe: "deutsche",
    zaehlung: "hauptwohnung"
  }),
  persons(
    "auslaender-2015",
    "davon ohne deutsche Staatsangehörigkeit",
    60_959,
    "2015-12-31",
    sources.presse2015,
    einwohner,
    {
      gruppe: "auslaender",
      zaehlung: "hauptwohnung"
    }
  ),
  persons(
    "maenner-2015",
    "davon männlich",
    174_803,
    "2015-12-31",
    sources.presse2015,
    einwohner,
    {zaehlung: "hauptwohnung"},
    {
      where: {geschlecht: "maennlich"}
    }
  ),
  persons(
    "frauen-2015",
    "davon weiblich",
    180_541,
    "2015-12-31",
    sources.presse2015,
    einwohner,
    {zaehlung: "hauptwohnung"},
    {
      where: {geschlecht: "weiblich"}
    }
  ),
  ...districts(),
  percent(
    "mh-2017",
    "Anteil mit Migrationshintergrund (Melderegister)",
    37.8,
    "2017-12-31",
    sources.presse2017,
    einwanderungsgeschichte,
    {
      definition: "d9"
    }
  ),
  percent(
    "mh-2017-land",
    "Anteil mit Migrationshintergrund (Mikrozensus)",
    40.5,
    "2017-12-31",
    "Land NRW, nach Westdeutscher Zeitung (aid-48069217)",
    einwanderungsgeschichte,
    {
      definition: "d2"
    },
    {explanation: "Stichprobe: Der Mikrozensus zählt Menschen in Privathaushalten nach D2, das Melderegister nach D9."}
  ),
  percent(
    "mh-2017-kleinster",
    "kleinster Anteil eines Quartiers",
    10.2,
    "2017-12-31",
    sources.presse2017,
    spannweite,
    {angabe: "least"},
    {
      explanation: "Die Meldung nennt 68 Quartiere, heute sind es 69; der Zuschnitt ist zu prüfen."
    }
  ),
  percent(
    "mh-2017-groesster",
    "größter Anteil eines Quartiers",
    67.4,
    "2017-12-31",
    sources.presse2017,
    spannweite,
    {angabe: "greatest"},
    {
      explanation: "Die Meldung nennt 68 Quartiere, heute sind es 69; der Zuschnitt ist zu prüfen."
    }
  ),
  percent(
    "schwarzbach-2014",
    "Anteil in Oberbarmen-Schwarzbach",
    56.1,
    "2014-12-31",
    sources.presse2017,
    einwanderungsgeschichte,
    {definition: "d9"},
    {
      where: {quartier: "05124-60"}
    }
  ),
  percent(
    "schwarzbach-2017",
    "Anteil in Oberbarmen-Schwarzbach",
    63.7,
    "2017-12-31",
    sources.presse2017,
    einwanderungsgeschichte,
    {definition: "d9"},
    {
      where: {quartier: "05124-60"}
    }
  ),
  ...components(),
  persons("auslaender-2019", "Ausländerinnen und Ausländer", 74_677, "2019-12-31", sources.presse2019, einwohner, {
    gruppe: "auslaender",
    zaehlung: "hauptwohnung"
  }),
  percent(
    "auslaender-2019-anteil",
    "Anteil der Ausländerinnen und Ausländer",
    20,
    "2019-12-31",
    sources.presse2019,
    anteilNichtdeutsche,
    {
      quelle: "melderegister"
    },
    {
      decimals: 0,
      explanation:
        "Mit jeder bekannten Einwohnerzahl von 2019 sind es rund 21 Prozent; die Meldung hat wohl abgerundet (zu prüfen)."
    }
  ),
  persons("auslaender-2009", "Ausländerinnen und Ausländer", 47_030, "2009-12-31", sources.presse2019, einwohner, {
    gruppe: "auslaender",
    zaehlung: "hauptwohnung"
  }),
  ...nationalities(
    "2019-12-31",
    sources.presse2019,
    {"163": 10_719, "475": 9538, "137": 6280, "134": 5696, "152": 4767},
    otherRegister
  ),
  ...survey(),
  persons(
    "rlb-2022",
    "Regelleistungsberechtigte nach SGB II",
    47_745,
    "2022-12-31",
    "Jobcenter Wuppertal, Angaben auf der Website 2023",
    sgb2Quote,
    {
      zaehler: "rlb",
      alter: "altersgrenze",
      nenner: "melderegister",
      quelle: "jobcenter"
    },
    {
      column: "numerator",
      explanation:
        "„Ende 2022“ ist als Dezember gelesen; ob Eigendaten (T-0) oder Daten der Bundesagentur (T-3), ist zu prüfen."
    }
  ),
  percent(
    "mh-2023",
    "Anteil mit Migrationshintergrund",
    44.5,
    "2023-12-31",
    sources.rundschau2,
    einwanderungsgeschichte,
    {definition: "d9"},
    {
      explanation: "Die Meldung vom März 2025 schreibt „fast die Hälfte“."
    }
  ),
  percent(
    "mh-2023-unter-6",
    "Anteil mit Migrationshintergrund unter 6 Jahren",
    68.2,
    "2023-12-31",
    sources.rundschau,
    kinderEinwanderungsgeschichte,
    {
      alter: "6"
    }
  ),
  percent(
    "schule-2023",
    "Schülerinnen und Schüler mit Zuwanderungsgeschichte, Wuppertal",
    58.6,
    "2023-10-15",
    "IT.NRW, nach Meldung vom 28.10.2024",
    schuelerZuwanderungsgeschichte,
    {},
    {
      where: stadt,
      explanation: "Ob die Meldung Berufskollegs einschließt, ist zu prüfen; gerechnet ohne sie."
    }
  ),
  percent(
    "schule-2023-nrw",
    "Schülerinnen und Schüler mit Zuwanderungsgeschichte, NRW",
    43,
    "2023-10-15",
    "IT.NRW, nach Meldung vom 28.10.2024",
    schuelerZuwanderungsgeschichte,
    {},
    {
      where: {gebiet: "05"},
      decimals: 0
    }
  ),
  {
    ...percent(
      "beschaeftigung-2015",
      "Beschäftigungsquote der Nichtdeutschen, Zuwachs seit 2015",
      12.4,
      "2023-06-30",
      sources.rundschau,
      beschaeftigungsquote,
      {
        gruppe: "nichtdeutsch",
        alter: "15-64",
        nenner: "fortschreibung"
      },
      {
        where: stadt,
        explanation: "Altersgrenze und letzter Stichtag stehen nicht in der Meldung; gerechnet bis 30.06.2023."
      }
    ),
    unit: "Prozentpunkte",
    since: "2015-06-30"
  },
  persons(
    "auslaender-2024",
    "Ausländerinnen und Ausländer (Summe der Kontinente)",
    94_110,
    "2024-12-31",
    sources.azr,
    einwohner,
    {gruppe: "auslaender"},
    {where: stadt}
  ),
  ...nationalities("2024-12-31", sources.azr, {"475": 11_475, "163": 11_305, "166": 7630, "137": 6380, "134": 5925}),
  persons(
    "bevoelkerung-2024",
    "Bevölkerung (Fortschreibung)",
    358_193,
    "2024-12-31",
    "IT.NRW, Landesdatenbank NRW, Tabelle 12411-09i",
    einwohner,
    {},
    {where: stadt}
  ),
  persons(
    "wohnberechtigt-2024",
    "Wohnberechtigte (Haupt- und Nebenwohnung)",
    365_861,
    "2024-12-31",
    "Stadt Wuppertal, Bevölkerungsstand (bev3)",
    einwohner,
    {
      zaehlung: "wohnberechtigt"
    }
  ),
  persons("stadt-2012", "Einwohnerzahl der Stadt", 348_014, "2012-12-31", sources.presse2012, einwohner, {
    zaehlung: "wohnberechtigt"
  }),
  persons(
    "land-2012",
    "Einwohnerzahl von IT.NRW",
    342_855,
    "2012-12-31",
    sources.presse2012,
    einwohner,
    {},
    {where: stadt}
  ),
  ...refugees({anerkannt: 21_450, offen: 335, ohne: 880}),
  percent(
    "mindestsicherung-2023",
    "Mindestsicherungsquote",
    15.8,
    "2023-12-31",
    "IT.NRW, Landesdatenbank NRW, Tabelle 22811-01i",
    mindestsicherungsquote,
    {},
    {where: stadt}
  )
];

/** Published figures that stay without an indicator. */
export const unmatchedFigures: readonly UnmatchedFigure[] = [
  {
    text: "Bedarfsgemeinschaften nach SGB II 2017",
    value: "24.697",
    source: "Westdeutsche Zeitung 2018",
    reason: "Der Katalog zählt Menschen, keine Bedarfsgemeinschaften."
  },
  {
    text: "Anstieg der Beschäftigungsquote der Deutschen („weniger als halb so stark“)",
    value: "ohne Zahl",
    source: sources.rundschau,
    reason: "Die Meldung nennt keine Zahl; ARB-01 rechnet beide Gruppen."
  }
];
