import {readFileSync} from "node:fs";
import {join} from "node:path";
import {contentsOf} from "./contents.js";
import {escapeHtml} from "./html.js";
import {documentTitle, type Publication} from "./publication.js";

/**
 * A chapter as one HTML file that opens from any folder: styles and fonts are in
 * it, charts are drawings in it, and nothing in it needs a script. Links lead to
 * places within it; those to other pages of the site are text.
 */
export function htmlFile(publication: Publication, site: string): string {
  const {pages, series, marks} = publication;
  const entries = contentsOf(publication).map(
    ({id, text}) => `<li><a href="#${escapeHtml(id)}">${escapeHtml(text)}</a></li>`
  );
  const css = (pages[0]?.styles ?? []).map((path) =>
    withFonts(readFileSync(join(site, path), "utf8"), join(site, path))
  );
  return `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(documentTitle(publication))}</title>
<style>
${css.join("\n")}
${readFileSync(join(import.meta.dirname, "file.css"), "utf8")}
</style>
</head>
<body class="berichtsdatei">
<a class="sprungmarke" href="#inhalt">Zum Inhalt springen</a>
<header class="dateikopf"><p>${escapeHtml(series)}</p>${marks.map((mark) => `<p class="kennzeichen">${escapeHtml(mark)}</p>`).join("")}</header>
<nav class="dateiverzeichnis" aria-label="In diesem Kapitel"><ol>${entries.join("")}</ol></nav>
<main id="inhalt">
${pages.map(({html}) => html).join("\n")}
</main>
</body>
</html>
`;
}

const font = /url\(["']?([^)"']+\.woff2)["']?\)/g;

/** A style sheet with the fonts that it asks for in it. */
function withFonts(css: string, path: string): string {
  return css.replace(font, (_, file: string) => {
    const bytes = readFileSync(join(path, "..", file));
    return `url(data:font/woff2;base64,${bytes.toString("base64")})`;
  });
}
