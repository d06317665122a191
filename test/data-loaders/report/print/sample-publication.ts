import type {Publication} from "../../../../data-loaders/report/print/publication.js";
import type {ReadPage} from "../../../../data-loaders/report/print/read-pages.js";

/** A page as the report has them: heading, drawing, table, list, links. */
export function samplePage(id: string, more = ""): ReadPage {
  return {
    id,
    name: "Probe",
    page: `/bericht/${id}`,
    place: "Kapitel 1 von 1",
    number: "1",
    title: "Probe",
    state: "Entwurf",
    sample: true,
    errors: [],
    internal: false,
    styles: [],
    headings: [
      {level: 1, id: `${id}-h1`, text: "Probe"},
      {level: 2, id: `${id}-h2`, text: "Ein Abschnitt"}
    ],
    html: `<p class="eyebrow berichtskopf">Kapitel 1</p><h1 id="${id}-h1">Probe</h1>
<p>Der Anteil stieg auf 12,5\u202f% der Menschen.</p>
<section class="abschnitt"><h2 id="${id}-h2">Ein Abschnitt</h2>
<h3>Kernaussage</h3>
<figure class="abbildung"><p class="titel">Anteil</p>
<svg class="diagramm" role="img" aria-label="Anteil: 2015 10 %, 2024 12,5 %" width="200" height="60" viewBox="0 0 200 60"><path class="linie" d="M10,50L190,10" stroke="#000" fill="none"></path><text x="150" y="50">Anteil ①</text></svg>
<figcaption>Quelle: Probe</figcaption></figure>
<div class="tabelle"><table><caption>Werte</caption><thead><tr><th scope="col">Gruppe</th><th scope="col">2024</th></tr></thead>
<tbody><tr><th scope="row">Alle</th><td>12,5 %</td></tr></tbody></table></div>
<ul><li>eins</li><li>zwei mit <a href="https://example.org/">Verweis</a></li></ul>
<p>Mehr im <a data-pfad="/bericht/${id}">ersten Kapitel</a>, nichts im <a data-pfad="/katalog/ARB-01">Katalog</a>.</p>
</section>${more}`
  };
}

export function samplePublication(...pages: readonly ReadPage[]): Publication {
  return {id: "probe", series: "Bericht 2026", title: "Probe", pages, marks: ["Entwurf"]};
}
