import {type CubeDeclaration, open} from "./declare.js";
import {geschlecht} from "./dimensions.js";

const kita = {
  provider: "Stadtbetrieb Tageseinrichtungen für Kinder",
  register: "Kinder- und Jugendhilfestatistik",
  population: "insgesamt",
  unit: "Kinder",
  kind: "count",
  reference: "1. März",
  disclosure: "KOM",
  state: "geliefert"
} as const;

const familiensprache = {
  insgesamt: "insgesamt",
  deutsch: "vorrangig Deutsch",
  "nicht-deutsch": "vorrangig nicht Deutsch"
} as const;

/** Tables of the Stadtbetrieb, after the statistic of day care (22541). Facilities are never shown singly. */
export const stadtbetrieb = {
  "kita-kinder": {
    ...kita,
    title: "Kinder in Tagesbetreuung nach Alter, Familiensprache und Herkunft der Eltern",
    counted: "Betreute Kinder",
    table:
      "Kinder in Einrichtungen und Tagespflege nach Alter, Familiensprache, Herkunft der Eltern und Träger (22541, 22543)",
    dimensions: {
      stichtag: open,
      quartier: open,
      geschlecht,
      traeger: {insgesamt: "alle Träger", staedtisch: "städtischer Träger", "andere-traeger": "andere Träger"},
      betreuung: {insgesamt: "insgesamt", einrichtung: "Tageseinrichtung", tagespflege: "Tagespflege"},
      alter: {
        insgesamt: "insgesamt",
        k0: {label: "unter 3 Jahren", from: 0, to: 2},
        k3: {label: "3 bis 5 Jahre", from: 3, to: 5},
        k6: {label: "6 Jahre bis zur Einschulung", from: 6}
      },
      elternherkunft: {
        insgesamt: "insgesamt",
        "mit-auslaendischer": "mindestens ein Elternteil ausländischer Herkunft",
        "ohne-auslaendische": "kein Elternteil ausländischer Herkunft"
      },
      familiensprache
    }
  },
  "kita-konzentration": {
    ...kita,
    title: "Kinder mit nicht deutscher Familiensprache nach deren Anteil in der Einrichtung",
    counted: "Kinder mit vorrangig nicht deutscher Familiensprache",
    population: "D8",
    table: "Kinder nach dem Anteil nicht deutscher Familiensprache in Einrichtung oder Gruppe",
    disclosure: "KOM10",
    dimensions: {
      stichtag: open,
      quartier: open,
      ebene: {einrichtung: "je Einrichtung", gruppe: "je Gruppe"},
      anteilsklasse: {
        insgesamt: "insgesamt",
        "unter-50": "unter 50 Prozent",
        "ab-50": "50 Prozent und mehr",
        "50-bis-74": {label: "50 bis unter 75 Prozent", in: "ab-50"},
        "ab-75": {label: "75 Prozent und mehr", in: "ab-50"}
      }
    }
  },
  "kita-einrichtungen": {
    ...kita,
    title: "Kinder je Tageseinrichtung (nur für Indizes)",
    counted: "Kinder in Tageseinrichtungen",
    table: "Kinder je Einrichtung nach Familiensprache; einzelne Einrichtungen werden nie gezeigt",
    disclosure: "SCH",
    dimensions: {stichtag: open, einrichtung: open, familiensprache}
  }
} as const satisfies Record<string, CubeDeclaration>;
