import type {Fonts} from "./fonts.js";

// Nothing but what is delivered with the pages: the browser refuses all else.
const policy = "default-src 'self' data: blob: 'unsafe-inline' 'unsafe-eval'; object-src 'none'";

const closeLabel = /(<label id="observablehq-sidebar-close")([^>]*><\/label>)\s*(<li [^>]*>)/;

const contents =
  /<aside id="observablehq-toc"[^>]*>\s*<nav[^>]*>\s*<div>([^<]*)<\/div>\s*(<ol>[\s\S]*?<\/ol>)\s*<\/nav>\s*<\/aside>/;

/** Framework’s table of contents beside the text is not shown on narrow screens; there the same list unfolds above it. */
const foldedContents = `$&
<details class="inhaltsfalte">
<summary>$1</summary>
<nav aria-label="$1">
$2
</nav>
</details>`;

/**
 * What Framework’s page lacks and has no setting for: the German language of
 * the document and of its own controls, the fonts, a policy that lets the page
 * fetch nothing from elsewhere, and names and structure for screen readers.
 * `root` leads from the page to the site’s root: “/”, “./”, “../” …
 */
export function finishPage(html: string, root: string, fonts: Fonts): string {
  const head = `<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<link rel="preload" as="font" type="font/woff2" crossorigin href="${root}${fonts.preload}">
<link rel="stylesheet" type="text/css" href="${root}${fonts.stylesheet}">`;
  return [
    required("<html>", '<html lang="de">'),
    required('<meta charset="utf-8">', head),
    required(", maximum-scale=1", ""), // readers may enlarge
    optional('title="Toggle sidebar"', 'title="Seitenleiste ein- oder ausblenden"'),
    optional('<nav id="observablehq-sidebar">', '<nav id="observablehq-sidebar" aria-label="Alle Seiten">'),
    optional(closeLabel, '$3$1 style="top: 0"$2'), // only li may be in ol
    optional(
      '<input type="search" placeholder="Search">',
      '<input type="search" placeholder="Suchen" aria-label="Seiten durchsuchen">'
    ),
    optional(/(<aside id="observablehq-toc"[^>]*>\s*<nav)>/, '$1 aria-label="Auf dieser Seite">'),
    optional(contents, foldedContents),
    optional(/(<footer id="observablehq-footer">\s*<nav)>/, '$1 aria-label="Vorherige und nächste Seite">')
  ].reduce((text, replace) => replace(text), html);
}

type Replace = (html: string) => string;

function optional(found: string | RegExp, replacement: string): Replace {
  return (html) => html.replace(found, replacement);
}

function required(found: string, replacement: string): Replace {
  return (html) => {
    if (!html.includes(found)) throw new Error(`page of an unknown form, without: ${found}`);
    return html.replace(found, () => replacement);
  };
}
