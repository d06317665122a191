import type {Labels} from "../../contract/contract.js";

/** Groups of states as the Fachverfahren prints them; “Drittstaaten” only where a table prints sums. */
export const gruppen = {
  "EU-27 ohne Deutschland": "eu27",
  Türkei: "tuerkei",
  Ukraine: "ukraine",
  "TOP 8 Asylherkunftsländer": "asylherkunft",
  "übrige Drittstaaten": "uebrige-drittstaaten"
} as const satisfies Labels;

export const gruppenMitSummen = {
  Insgesamt: "insgesamt",
  "EU-27 ohne Deutschland": "eu27",
  Drittstaaten: "drittstaaten",
  Türkei: "tuerkei",
  Ukraine: "ukraine",
  "TOP 8 Asylherkunftsländer": "asylherkunft",
  "übrige Drittstaaten": "uebrige-drittstaaten"
} as const satisfies Labels;

export const geschlecht = {männlich: "maennlich", weiblich: "weiblich"} as const satisfies Labels;

/** Completed years of age. */
export const alter = {
  "unter 3": "k0",
  "3 – 5": "k3",
  "6 – 9": "k6",
  "10 – 14": "k10",
  "15 J.": "k15",
  "16 – 17": "k16",
  "18 – 19": "k18",
  "20 J.": "k20",
  "21 – 24": "k21",
  "25 – 44": "k25",
  "45 – 54": "k45",
  "55 – 59": "k55",
  "60 – 64": "k60",
  "65 J.": "k65",
  "66 J.": "k66",
  "67 und älter": "k67"
} as const satisfies Labels;

/** Completed years since the first arrival in Germany. */
export const dauer = {
  "unter 4": "k0",
  "4 bis unter 5": "k4",
  "5 bis unter 8": "k5",
  "8 bis unter 10": "k8",
  "10 bis unter 15": "k10",
  "15 bis unter 20": "k15",
  "20 und mehr": "k20"
} as const satisfies Labels;

/** Residence titles by the keys of the Fachverfahren. */
export const titel = {
  NE: "niederlassungserlaubnis",
  "DA-EU": "daueraufenthalt-eu",
  FZG: "freizuegigkeit",
  "AE Ausbildung": "ausbildung",
  "AE Erwerb": "erwerb",
  "AE § 25a": "p25a",
  "AE § 25b": "p25b",
  "AE § 104c": "p104c",
  "AE humanitär übrige": "humanitaer-uebrige",
  "AE § 24": "p24",
  "AE Familie": "familie",
  "AE sonstige": "befristet-sonstige",
  FIKTION: "fiktion",
  GESTATTUNG: "gestattung",
  "DULDUNG bis 6 J.": "duldung-kurz",
  "DULDUNG über 6 J.": "duldung-lang",
  "AUSREISEPFL. o. D.": "ohne-titel",
  SONST: "uebrige-titel"
} as const satisfies Labels;

export const rechtsgrundlagen = {
  "§ 10 StAG (Anspruch)": "p10",
  "§ 8 StAG (Ermessen)": "p8",
  "§ 9 StAG (Ehe, Lebenspartnerschaft)": "p9",
  "übrige Rechtsgrundlagen": "uebrige-grundlagen"
} as const satisfies Labels;

/** Days from application to certificate, withdrawal or 31 December. */
export const verfahrensdauer = {
  "bis 90": "k0",
  "91 – 182": "k91",
  "183 – 273": "k183",
  "274 – 364": "k274",
  "365 – 455": "k365",
  "456 – 547": "k456",
  "548 – 729": "k548",
  "730 – 912": "k730",
  "913 – 1094": "k913",
  "1095 – 1460": "k1095",
  "über 1460": "k1461"
} as const satisfies Labels;

export const verfahrensstand = {
  insgesamt: "insgesamt",
  "mit Urkunde": "urkunde",
  "zurückgenommen, abgelehnt": "ruecknahme",
  "offen am 31.12.": "offen"
} as const satisfies Labels;

export const ausgaenge = {
  "§ 25a AufenthG": "p25a",
  "§ 25b AufenthG": "p25b",
  "anderer Aufenthaltstitel": "anderer-titel",
  eingebürgert: "eingebuergert",
  "wieder Duldung": "wieder-duldung",
  fortgezogen: "fortgezogen",
  "noch ohne Entscheidung": "ohne-entscheidung"
} as const satisfies Labels;
