import type {Labels} from "../../contract/contract.js";

/** WZ 2008: letter of the section to code of the dimension. */
export const abschnitte = Object.fromEntries(
  "ABCDEFGHIJKLMNPQRS".split("").map((letter) => [letter, letter.toLowerCase()])
) satisfies Labels;

/** Legal forms as the trade register prints them. */
export const rechtsformen = {
  "Natürliche Person": "einzelunternehmen",
  "Personengesellschaft (GbR, OHG, KG)": "personengesellschaft",
  GmbH: "gmbh",
  "UG (haftungsbeschränkt)": "ug",
  "sonstige Rechtsform": "sonstige-rechtsform"
} as const satisfies Labels;

export const staatsangehoerigkeiten = {
  deutsch: "deutsch",
  nichtdeutsch: "nichtdeutsch",
  "o. A.": "ohne-angabe"
} as const satisfies Labels;

export const geschlechter = {
  männlich: "maennlich",
  weiblich: "weiblich",
  "o. A.": "ohne-angabe"
} as const satisfies Labels;

export const erwerbe = {Haupterwerb: "haupterwerb", Nebenerwerb: "nebenerwerb"} as const satisfies Labels;

/** Columns of numbers: why a trade was registered or de-registered. */
export const anlaesse = {
  "Anmeldung Neugründung": "neugruendung",
  "Anmeldung Übernahme, Zuzug": "uebrige-anmeldung",
  "Abmeldung Aufgabe": "aufgabe",
  "Abmeldung Übergabe, Fortzug": "uebrige-abmeldung"
} as const satisfies Labels;
