import {join} from "node:path";
import {buildSync} from "esbuild";

const style = `
:root { color-scheme: light dark; --papier: #fff; --tinte: #1b1b1b; --gut: #1d5e2c; --fehler: #8c1d18; --linie: #767676; }
@media (prefers-color-scheme: dark) { :root { --papier: #16181a; --tinte: #ececec; --gut: #8fd19e; --fehler: #ffb4ab; --linie: #8f8f8f; } }
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; background: var(--papier); color: var(--tinte); font: 1rem/1.5 "Source Sans 3", "Segoe UI", sans-serif; }
h1 { font-size: 1.6rem; line-height: 1.2; }
h2 { font-size: 1.15rem; margin-top: 1.75rem; }
button, input { font: inherit; max-width: 100%; }
button { padding: .4rem .9rem; border: 1px solid var(--linie); border-radius: 3px; background: none; color: inherit; cursor: pointer; }
:focus-visible { outline: 3px solid #1a6fb5; outline-offset: 2px; }
#stand { margin-top: 1.75rem; font-weight: 600; }
#stand:not(:empty) { padding: .6rem .8rem; border: 2px solid currentColor; border-radius: 3px; }
#stand[data-stand="gut"] { color: var(--gut); }
#stand[data-stand="fehler"] { color: var(--fehler); }
code { overflow-wrap: anywhere; }
[hidden] { display: none; }
`;

/**
 * The page of an edition that checks the edition: one file that needs nothing beside it and asks nothing of any network.
 * From a disk a browser may read no file by itself, so the reader chooses the folder; from a server it fetches the files.
 */
export function verifyPage(edition: string): string {
  const {outputFiles} = buildSync({
    entryPoints: [join(import.meta.dirname, "page.ts")],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    charset: "utf8",
    legalComments: "none"
  });
  const script = outputFiles[0]!.text.replaceAll("</script", "<\\/script");
  return `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; connect-src 'self'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Ausgabe ${edition} prüfen</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>Ausgabe ${edition} prüfen</h1>
<p>Diese Seite rechnet für jede Datei der Ausgabe die Prüfsumme aus und vergleicht sie mit der bei der Freigabe. Ein einziges verändertes Zeichen fällt auf, auch eine fehlende oder zusätzliche Datei.</p>
<section aria-labelledby="kopf-ordner">
<h2 id="kopf-ordner">Den Ordner prüfen</h2>
<p>Ein Browser darf Dateien nicht von selbst lesen. Bitte wählen Sie den Ordner, in dem diese Seite liegt. Der Browser nennt das „hochladen“; die Dateien bleiben auf Ihrem Rechner.</p>
<p><label for="ordner">Ordner der Ausgabe</label><br><input id="ordner" type="file" webkitdirectory multiple></p>
</section>
<section aria-labelledby="kopf-server">
<h2 id="kopf-server">Die Dateien auf dem Server prüfen</h2>
<p>Die Seite ruft jede Datei noch einmal ab. Ob dort weitere Dateien liegen, kann sie so nicht sehen.</p>
<p><button id="server" type="button">Dateien abrufen und prüfen</button></p>
</section>
<p id="stand" role="status"></p>
<div id="ergebnis"></div>
</main>
<script>
${script}</script>
</body>
</html>
`;
}
