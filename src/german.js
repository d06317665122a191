// What Framework’s own scripts write into a page while it is read, in German.
// All that stands in the delivered HTML is German already (data-loaders/framework/finish.ts).

const texts = [
  [/^no results$/, () => "keine Treffer"],
  [/^([\d,]+) results?$/, (count) => `${count.replaceAll(",", ".")} Treffer`],
  [/^(?:Reference|Runtime)Error: (\S+) is not defined$/, (name) => `Fehler: „${name}“ ist nirgends definiert.`],
  [/^RuntimeError: (\S+) is defined more than once$/, (name) => `Fehler: „${name}“ ist mehrfach definiert.`],
  [/^RuntimeError: circular definition.*$/, () => "Fehler: Die Zellen hängen im Kreis voneinander ab."],
  [
    /^(?:Runtime)?Error: Unable to load file: (.+)$/,
    (file) => `Fehler: Die Datei „${file}“ konnte nicht geladen werden.`
  ],
  [
    /^(?:\w*Error): (?:Failed to fetch dynamically imported module|error loading dynamically imported module): (.+?)(?:\?.*)?$/,
    (url) => `Fehler: Das Modul „${new URL(url).pathname.replace("/_import/", "")}“ konnte nicht geladen werden.`
  ],
  [/^SyntaxError: (.+)$/, (message) => `Syntaxfehler: ${message}`],
  [/^(?:Runtime)?Error: (.+)$/s, (message) => `Fehler: ${message}`]
];

function translate(text) {
  for (const [pattern, write] of texts) {
    const match = pattern.exec(text);
    if (match) return write(...match.slice(1));
  }
  return text;
}

// In preview, the answer to a file that could not be made says why.
async function addReason(element, name) {
  await new Promise((resolve) => setTimeout(resolve, 100)); // the browser notes a request only when it is over
  const failed = performance
    .getEntriesByType("resource")
    .findLast((entry) => entry.responseStatus >= 500 && new URL(entry.name).pathname.endsWith(`/${name}`));
  if (!failed) return;
  const reason = document.createElement("pre");
  reason.textContent = await fetch(failed.name).then((response) => (response.ok ? "" : response.text()));
  element.append(reason);
}

function germanise(scope) {
  for (const element of found(scope, "#observablehq-search-results > div, .observablehq--error")) {
    const text = element.textContent.trim();
    const german = translate(text);
    if (german === text) continue;
    element.textContent = german;
    const [, file] = /^(?:Runtime)?Error: Unable to load file: (.+)$/.exec(text) ?? [];
    if (file !== undefined) addReason(element, file);
  }
  for (const button of found(scope, '.observablehq-pre-copy[title="Copy code"]')) {
    button.title = "In die Zwischenablage kopieren";
    button.setAttribute("aria-label", button.title);
  }
}

/** What matches in a part of the page, the part itself included. */
function found(scope, selector) {
  return [...(scope.matches(selector) ? [scope] : []), ...scope.querySelectorAll(selector)];
}

germanise(document.body);
// A chart adds hundreds of nodes at once: only what is new is looked at, and a text in what it stands in.
new MutationObserver((records) => {
  for (const {target, addedNodes} of records) {
    for (const node of addedNodes) germanise(node instanceof Element ? node : target);
  }
}).observe(document.body, {childList: true, subtree: true});
