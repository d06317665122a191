/** The pages of the main navigation, in the order of reading. */
export const mainPages = [
  {name: "Übersicht", path: "/"},
  {name: "Bevölkerung", path: "/themen/bevoelkerung"},
  {name: "Katalog", path: "/katalog/"},
  {name: "Werkstatt", path: "/werkstatt"},
  {name: "Daten", path: "/daten/"}
] as const;

// A rail with four cars hanging from it: the city’s suspension railway, read as a bar chart.
const mark = `<svg viewBox="0 0 40 36" aria-hidden="true" focusable="false"><g fill="currentColor"><rect x="0" y="2" width="40" height="4" rx="1"/><rect x="3" y="9" width="6" height="11" rx="1"/><rect x="12.3" y="9" width="6" height="17" rx="1"/><rect x="21.6" y="9" width="6" height="14" rx="1"/><rect x="31" y="9" width="6" height="25" rx="1"/></g></svg>`;

const icon = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 36'><g fill='#00596b'><rect x='0' y='2' width='40' height='4'/><rect x='3' y='9' width='6' height='11'/><rect x='12.3' y='9' width='6' height='17'/><rect x='21.6' y='9' width='6' height='14'/><rect x='31' y='9' width='6' height='25'/></g></svg>`;

/** For the `<head>` of every page. */
export const head = `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}">`;

/** The top of every page: jump mark, word mark and main navigation. `path` is the page’s path as Framework gives it. */
export function masthead({path}: {path: string}): string {
  const here = path.replace(/\/index$/, "/");
  const items = mainPages.map(({name, path: target}) => {
    const current = target === here || (target !== "/" && here.startsWith(target));
    return `<li><a href="${target}"${current ? ` aria-current="page"` : ""}>${name}</a></li>`;
  });
  return `<a class="sprungmarke" href="#observablehq-main">Zum Inhalt springen</a>
<div class="kopf">
<a class="wortmarke" href="/">${mark}<span><span class="wortmarke-name">Indikatorenwerkstatt</span><span class="wortmarke-stadt">Integrationsmonitoring Wuppertal</span></span></a>
<nav class="hauptnavigation" aria-label="Hauptnavigation"><ul>${items.join("")}</ul></nav>
</div>`;
}

/** The foot of every page. */
export const footer = `<p>Arbeitsstand, keine Veröffentlichung. Diese Seiten laufen ohne Verbindung ins Internet; keine Angabe verlässt diesen Rechner.</p>`;
