import type {CodeDefinition, Labels, RowTexts} from "../../contract/contract.js";
import {herkunftslaender} from "./herkunft.js";

/** Migration status in detail, each code within the one it is printed under. */
export const status: readonly CodeDefinition[] = [
  {id: "insgesamt", label: "Bevölkerung in Privathaushalten"},
  {id: "ohne", label: "ohne Migrationshintergrund", parent: "insgesamt"},
  {id: "mit", label: "mit Migrationshintergrund im weiteren Sinn", parent: "insgesamt"},
  {id: "eigene", label: "mit eigener Migrationserfahrung", parent: "mit"},
  {id: "eigene-auslaender", label: "Ausländer mit eigener Migrationserfahrung", parent: "eigene"},
  {id: "eigene-deutsche", label: "Deutsche mit eigener Migrationserfahrung", parent: "eigene"},
  {id: "eigene-aussiedler", label: "(Spät-)Aussiedler", parent: "eigene-deutsche"},
  {id: "eigene-eingebuergerte", label: "Eingebürgerte mit eigener Migrationserfahrung", parent: "eigene-deutsche"},
  {id: "eigene-adoptierte", label: "Adoptierte mit eigener Migrationserfahrung", parent: "eigene-deutsche"},
  {id: "eigene-geborene", label: "als Deutsche Geborene mit eigener Migrationserfahrung", parent: "eigene-deutsche"},
  {id: "eigene-geborene-beidseitig", label: "… mit beidseitigem Hintergrund", parent: "eigene-geborene"},
  {id: "eigene-geborene-einseitig", label: "… mit einseitigem Hintergrund", parent: "eigene-geborene"},
  {id: "keine-eigene", label: "ohne eigene Migrationserfahrung", parent: "mit"},
  {id: "keine-eigene-auslaender", label: "Ausländer ohne eigene Migrationserfahrung", parent: "keine-eigene"},
  {id: "keine-eigene-deutsche", label: "Deutsche ohne eigene Migrationserfahrung", parent: "keine-eigene"},
  {
    id: "keine-eigene-eingebuergerte",
    label: "Eingebürgerte ohne eigene Migrationserfahrung",
    parent: "keine-eigene-deutsche"
  },
  {id: "keine-eigene-adoptierte", label: "Adoptierte ohne eigene Migrationserfahrung", parent: "keine-eigene-deutsche"},
  {
    id: "keine-eigene-geborene",
    label: "als Deutsche Geborene ohne eigene Migrationserfahrung",
    parent: "keine-eigene-deutsche"
  },
  {id: "keine-eigene-geborene-beidseitig", label: "… mit beidseitigem Hintergrund", parent: "keine-eigene-geborene"},
  {id: "keine-eigene-geborene-einseitig", label: "… mit einseitigem Hintergrund", parent: "keine-eigene-geborene"}
];

/** Age groups by the label of their row. */
export const alter: Readonly<Record<string, CodeDefinition>> = {
  "unter 6 Jahren": {id: "a00-05", label: "unter 6 Jahre", parent: "insgesamt", from: 0, to: 5},
  "6 – 15 Jahren": {id: "a06-14", label: "6 bis unter 15 Jahre", parent: "insgesamt", from: 6, to: 14},
  "15 – 18 Jahren": {id: "a15-17", label: "15 bis unter 18 Jahre", parent: "insgesamt", from: 15, to: 17},
  "18 – 25 Jahren": {id: "a18-24", label: "18 bis unter 25 Jahre", parent: "insgesamt", from: 18, to: 24},
  "25 – 35 Jahren": {id: "a25-34", label: "25 bis unter 35 Jahre", parent: "insgesamt", from: 25, to: 34},
  "35 – 45 Jahren": {id: "a35-44", label: "35 bis unter 45 Jahre", parent: "insgesamt", from: 35, to: 44},
  "45 – 65 Jahren": {id: "a45-64", label: "45 bis unter 65 Jahre", parent: "insgesamt", from: 45, to: 64},
  "65 Jahren und mehr": {id: "a65", label: "65 Jahre und mehr", parent: "insgesamt", from: 65}
};

/** Years since immigration by the label of their row. */
export const dauer: Readonly<Record<string, CodeDefinition>> = {
  "unter 5 Jahren": {id: "d00-04", label: "unter 5 Jahre", parent: "insgesamt"},
  "5 – 10 Jahren": {id: "d05-09", label: "5 bis unter 10 Jahre", parent: "insgesamt"},
  "10 – 15 Jahren": {id: "d10-14", label: "10 bis unter 15 Jahre", parent: "insgesamt"},
  "15 – 20 Jahren": {id: "d15-19", label: "15 bis unter 20 Jahre", parent: "insgesamt"},
  "20 – 25 Jahren": {id: "d20-24", label: "20 bis unter 25 Jahre", parent: "insgesamt"},
  "25 – 30 Jahren": {id: "d25-29", label: "25 bis unter 30 Jahre", parent: "insgesamt"},
  "30 Jahren und mehr": {id: "d30", label: "30 Jahre und mehr", parent: "insgesamt"},
  "ohne Angabe zum Zuzugsjahr": {id: "ohne-angabe", label: "ohne Angabe zum Zuzugsjahr", parent: "insgesamt"}
};

const nachStatus = "Nach Migrationsstatus";
const nachGeburtsland = "Nach Geburtsland bzw. Geburtsland der Eltern";
const nachAlter = "Nach Alter (von … bis unter …)";
const nachDauer = "Nach Aufenthaltsdauer";

/** Levels of the labels: parts of the table, blocks, plain labels, and the bullets that set labels in. */
export const ebenen = [/^Nach /, /^(?:Bevölkerung|Personen) /, /^(?![–•»]|o )/, /^–/, /^•/, /^»/, /^o /];

type Rows = Record<string, Labels | null>;

const enger = `${nachStatus} › Personen mit Migrationshintergrund im engeren Sinn`;
const engerOhne = `${enger} › – Personen ohne eigene Migrationserfahrung i.e.S.`;
const engerGeborene = `${engerOhne} › • Deutsche i.e.S. › » Als Deutsche Geborene i.e.S.`;

/** Headings, and rows that are known but not kept: subsets in the narrower sense, counted besides. */
const unbenutzt = [
  nachStatus,
  nachGeburtsland,
  nachAlter,
  nachDauer,
  `${nachStatus} › Personen mit Migrationshintergrund im weiteren Sinn › nachrichtlich:`,
  enger,
  engerOhne,
  `${engerOhne} › • Deutsche i.e.S.`,
  engerGeborene,
  `${engerGeborene} › o mit beidseitigem Migrationshintergrund i.e.S.`,
  `${engerGeborene} › o mit einseitigem Migrationshintergrund i.e.S.`
];

/** Persons with or without an experience of their own, in the first part. */
function erfahrung(label: string, code: string, hasAussiedler: boolean): Rows {
  const deutsche = `${label} › • Deutsche`;
  const geborene = `${deutsche} › » Als Deutsche Geborene`;
  const rows = {
    [label]: code,
    [`${label} › • Ausländer`]: `${code}-auslaender`,
    [deutsche]: `${code}-deutsche`,
    ...(hasAussiedler && {[`${deutsche} › » (Spät-) Aussiedler`]: `${code}-aussiedler`}),
    [`${deutsche} › » Eingebürgerte`]: `${code}-eingebuergerte`,
    [`${deutsche} › » Adoptierte`]: `${code}-adoptierte`,
    [geborene]: `${code}-geborene`,
    [`${geborene} › o mit beidseitigem Migrationshintergrund`]: `${code}-geborene-beidseitig`,
    [`${geborene} › o mit einseitigem Migrationshintergrund`]: `${code}-geborene-einseitig`
  };
  return Object.fromEntries(Object.entries(rows).map(([row, of]) => [row, {migrationsstatus: of}]));
}

function nachMigrationsstatus(): Rows {
  const mit = `${nachStatus} › Personen mit Migrationshintergrund im weiteren Sinn`;
  return {
    [`${nachStatus} › Bevölkerung in Privathaushalten insgesamt`]: {migrationsstatus: "insgesamt"},
    [`${nachStatus} › Personen ohne Migrationshintergrund`]: {migrationsstatus: "ohne"},
    [mit]: {migrationsstatus: "mit"},
    ...erfahrung(`${mit} › – Personen mit eigener Migrationserfahrung`, "eigene", true),
    ...erfahrung(`${mit} › – Personen ohne eigene Migrationserfahrung`, "keine-eigene", false)
  };
}

/** Not printed in this table: codes that only another one has. */
const nichtGedruckt = new Set(["insgesamt", "asien-australien-ozeanien", "sowjetunion", "libanon"]);
/** Printed without a bullet: continents, and what belongs to none. */
const kontinente = new Set([
  "europa",
  "afrika",
  "amerika",
  "asien",
  "australien-ozeanien",
  "unbestimmt",
  "ohne-angabe",
  "ohne-angabe-unbestimmt"
]);
const gruppen = new Set([
  "eu",
  "sonstiges-europa",
  "nordamerika",
  "mittel-suedamerika",
  "naher-mittlerer-osten",
  "sonstiges-asien"
]);

/** Groups that cut across the others; known, but not kept. */
const besondereGruppen = [
  "Gebiet des ehemaligen Jugoslawien",
  "Gebiet der ehemaligen Sowjetunion",
  "Gastarbeiteranwerbestaaten",
  "vor 2004 beigetretene EU-Staaten",
  "seit 2004 beigetretene EU-Staaten"
];

/** One block of the second part: countries under their group, groups under their continent, as printed. */
function geburtslaender(heading: string, code: string): Rows {
  const start = `${nachGeburtsland} › ${heading}`;
  const rows: Rows = {[start]: {migrationsstatus: code}, [`${start} › nachrichtlich:`]: null};
  let above: string[] = [];
  for (const {id, label} of herkunftslaender) {
    if (nichtGedruckt.has(id)) continue;
    const isGroup = gruppen.has(id);
    if (kontinente.has(id)) above = [label];
    else if (isGroup) above = [above[0]!, `– ${label}`];
    const path = isGroup || above.at(-1) === label ? above : [...above, `• ${label}`];
    rows[[start, ...path].join(" › ")] = {migrationsstatus: code, geburtsland: id};
  }
  for (const group of besondereGruppen) rows[`${start} › nachrichtlich: › – ${group}`] = null;
  return rows;
}

/** One block of another part: its heading is the total, the rows below are the codes of one dimension. */
function gliederung(
  part: string,
  heading: string,
  code: string,
  dimension: string,
  codes: Readonly<Record<string, CodeDefinition>>
): Rows {
  const start = `${part} › ${heading}`;
  return {
    [start]: {migrationsstatus: code},
    ...Object.fromEntries(
      Object.entries(codes).map(([label, {id}]) => [`${start} › ${label}`, {migrationsstatus: code, [dimension]: id}])
    )
  };
}

/** Every row of the table, by the labels it stands under. */
export const zeilen: RowTexts["rows"] = {
  ...Object.fromEntries(unbenutzt.map((row) => [row, null])),
  ...nachMigrationsstatus(),
  ...geburtslaender("Personen mit Migrationshintergrund", "mit"),
  ...geburtslaender("Personen mit eigener Migrationserfahrung", "eigene"),
  ...gliederung(nachAlter, "Bevölkerung insgesamt", "insgesamt", "altersgruppe", alter),
  ...gliederung(nachAlter, "Personen ohne Migrationshintergrund", "ohne", "altersgruppe", alter),
  ...gliederung(nachAlter, "Personen mit Migrationshintergrund", "mit", "altersgruppe", alter),
  ...gliederung(nachAlter, "Personen mit eigener Migrationserfahrung", "eigene", "altersgruppe", alter),
  ...gliederung(nachAlter, "Personen ohne eigene Migrationserfahrung", "keine-eigene", "altersgruppe", alter),
  ...gliederung(nachDauer, "Personen mit eigener Migrationserfahrung", "eigene", "aufenthaltsdauer", dauer)
};
