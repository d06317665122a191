// What Framework’s own scripts write into a page while it is read, in German.
// All that stands in the delivered HTML is German already (data-loaders/framework/finish.ts).

const texts = [
  [/^no results$/, () => "keine Treffer"],
  [/^([\d,]+) results?$/, (count) => `${count.replaceAll(",", ".")} Treffer`],
  [/^(?:Reference|Runtime)Error: (\S+) is not defined$/, (name) => `Fehler: „${name}“ ist nirgends definiert.`],
  [/^RuntimeError: (\S+) is defined more than once$/, (name) => `Fehler: „${name}“ ist mehrfach definiert.`],
  [/^RuntimeError: circular definition.*$/, () => "Fehler: Die Zellen hängen im Kreis voneinander ab."],
  [/^Error: Unable to load file: (.+)$/, (file) => `Fehler: Die Datei „${file}“ konnte nicht geladen werden.`],
  [
    /^(?:\w*Error): (?:Failed to fetch dynamically imported module|error loading dynamically imported module): (.+?)(?:\?.*)?$/,
    (url) => `Fehler: Das Modul „${new URL(url).pathname.replace("/_import/", "")}“ konnte nicht geladen werden.`
  ],
  [/^SyntaxError: (.+)$/, (message) => `Syntaxfehler: ${message}`],
  [/^Error: (.+)$/s, (message) => `Fehler: ${message}`]
];

function translate(text) {
  for (const [pattern, write] of texts) {
    const match = pattern.exec(text);
    if (match) return write(...match.slice(1));
  }
  return text;
}

function germanise(scope) {
  for (const element of scope.querySelectorAll("#observablehq-search-results > div, .observablehq--error")) {
    const german = translate(element.textContent.trim());
    if (german !== element.textContent.trim()) element.textContent = german;
  }
  for (const button of scope.querySelectorAll('.observablehq-pre-copy[title="Copy code"]')) {
    button.title = "In die Zwischenablage kopieren";
    button.setAttribute("aria-label", button.title);
  }
}

germanise(document);
new MutationObserver(() => germanise(document)).observe(document.body, {childList: true, subtree: true});
