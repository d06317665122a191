import {seiten} from "../bericht/kapitel.js";

/** A page that navigation leads to. */
interface Page {
  readonly name: string;
  readonly path: string;
}

/** A room of the site: its first page, and the others in it, in the order of reading. */
interface Room extends Page {
  readonly pages?: readonly Page[];
}

const rooms: readonly Room[] = [
  {name: "Übersicht", path: "/"},
  {
    name: "Themen",
    path: "/themen/",
    pages: [
      {name: "Bevölkerung", path: "/themen/bevoelkerung"},
      {name: "Rechtsstatus", path: "/themen/rechtsstatus"},
      {name: "Bildung", path: "/themen/bildung"},
      {name: "Arbeit", path: "/themen/arbeit"},
      {name: "Soziale Sicherung", path: "/themen/soziale-sicherung"},
      {name: "Quartiere", path: "/themen/quartiere"}
    ]
  },
  {name: "Katalog", path: "/katalog/"},
  {name: "Werkstatt", path: "/werkstatt"},
  {
    name: "Methodik",
    path: "/methodik/",
    pages: [
      {name: "Bevölkerungen", path: "/methodik/bevoelkerungen"},
      {name: "Brüche", path: "/methodik/brueche"},
      {name: "Rechenbeispiele", path: "/methodik/rechenbeispiele"},
      {name: "Abgleich", path: "/methodik/abgleich"},
      {name: "Entscheidungen", path: "/methodik/entscheidungen"},
      {name: "Geheimhaltung", path: "/methodik/geheimhaltung"},
      {name: "Zeichen und Begriffe", path: "/methodik/begriffe"}
    ]
  },
  {
    name: "Bericht",
    path: "/bericht/",
    pages: [
      {name: "Inhalt", path: "/bericht/"},
      ...seiten.flatMap(({name, page}) => (page === undefined ? [] : [{name, path: page}])),
      {name: "Vorlage", path: "/bericht/vorlage"}
    ]
  },
  {
    name: "Daten",
    path: "/daten/",
    pages: [
      {name: "Lieferungen", path: "/daten/"},
      {name: "Verfügbarkeit", path: "/daten/verfuegbarkeit"},
      {name: "Revisionen", path: "/daten/revisionen"},
      {name: "Meldungen", path: "/daten/meldungen/"}
    ]
  }
];

/** Every page that navigation leads to, once. */
export const mainPages: readonly Page[] = [
  ...new Map(rooms.flatMap((room) => [room, ...(room.pages ?? [])]).map((page) => [page.path, page])).values()
];

/** The notebooks of the themes. */
export const notebookPages: readonly Page[] = mainPages.filter(({path}) => /^\/themen\/.+/.test(path));

// A rail with four cars hanging from it: the city’s suspension railway, read as a bar chart.
const mark = `<svg viewBox="0 0 40 36" aria-hidden="true" focusable="false"><g fill="currentColor"><rect x="0" y="2" width="40" height="4" rx="1"/><rect x="3" y="9" width="6" height="11" rx="1"/><rect x="12.3" y="9" width="6" height="17" rx="1"/><rect x="21.6" y="9" width="6" height="14" rx="1"/><rect x="31" y="9" width="6" height="25" rx="1"/></g></svg>`;

const icon = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 36'><g fill='#00596b'><rect x='0' y='2' width='40' height='4'/><rect x='3' y='9' width='6' height='11'/><rect x='12.3' y='9' width='6' height='17'/><rect x='21.6' y='9' width='6' height='14'/><rect x='31' y='9' width='6' height='25'/></g></svg>`;

/** For the `<head>` of every page. */
export const head = `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}">`;

/** The top of every page: jump mark, word mark, main navigation and that of the room. `path` is the page’s path as Framework gives it. */
export function masthead({path}: {path: string}): string {
  const here = path.replace(/\/index$/, "/");
  const isIn = ({path: target}: Page): boolean => target === here || (target !== "/" && here.startsWith(target));
  const room = rooms.find(isIn);
  return `<a class="sprungmarke" href="#observablehq-main">Zum Inhalt springen</a>
<div class="kopf">
<a class="wortmarke" href="/">${mark}<span><span class="wortmarke-name">Indikatorenwerkstatt</span><span class="wortmarke-stadt">Integrationsmonitoring Wuppertal</span></span></a>
${navigation("hauptnavigation", "Hauptnavigation", rooms, isIn)}
</div>
${room?.pages ? navigation("raumnavigation", room.name, room.pages, ({path: target}) => target === here || (target === room.path ? false : here.startsWith(target))) : ""}`;
}

/** Of more pages than these, a narrow screen shows the first of the room and those around the reader’s. */
const mostInSight = 8;

function navigation(kind: string, label: string, pages: readonly Page[], isHere: (page: Page) => boolean): string {
  const items = pages.map(
    (page) => `<li><a href="${page.path}"${isHere(page) ? ` aria-current="page"` : ""}>${page.name}</a></li>`
  );
  const size = pages.length > mostInSight ? ` viele` : "";
  return `<nav class="${kind}${size}" aria-label="${label}"><ul>${items.join("")}</ul></nav>`;
}

/** The foot of every page. */
export const footer = `<p>Arbeitsstand, keine Veröffentlichung. Diese Seiten laufen ohne Verbindung ins Internet; keine Angabe verlässt diesen Rechner.</p>`;
