import {
  checksumFile,
  type Checksums,
  compareChecksums,
  type FileFinding,
  parseChecksums
} from "../../../../indicators/release/checksums.js";
import {sha256} from "../../../../indicators/release/sha256.js";

/** Reads one file of the edition; undefined where it is not there. */
type Read = (path: string) => Promise<Uint8Array | undefined>;

const status = document.querySelector<HTMLElement>("#stand")!;
const result = document.querySelector<HTMLElement>("#ergebnis")!;
const chooser = document.querySelector<HTMLInputElement>("#ordner")!;
const server = document.querySelector<HTMLButtonElement>("#server")!;

chooser.addEventListener("change", () => {
  const files = new Map([...(chooser.files ?? [])].map((file) => [pathOf(file), file]));
  if (files.size === 0) return;
  const read: Read = async (path) => {
    const file = files.get(path);
    return file && new Uint8Array(await file.arrayBuffer());
  };
  void verify(read, [...files.keys()]);
});

server.addEventListener("click", () => {
  void verify(async (path) => {
    const response = await fetch(path.split("/").map(encodeURIComponent).join("/"), {cache: "no-store"});
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
  });
});
server.closest("section")!.hidden = location.protocol === "file:";

/** Checks every file; `all` are the files of the folder where these are known. */
async function verify(read: Read, all?: readonly string[]): Promise<void> {
  result.replaceChildren();
  const bytes = await read(checksumFile).catch(() => undefined);
  if (bytes === undefined) {
    tell("fehler", `Hier liegt keine Datei ${checksumFile}. Bitte den Ordner wählen, in dem diese Seite liegt.`);
    return;
  }
  const listed = parseChecksums(new TextDecoder().decode(bytes));
  if (listed === undefined) {
    tell("fehler", `Die Datei ${checksumFile} ist verändert. Über die anderen Dateien lässt sich nichts sagen.`);
    return;
  }
  const paths = [...new Set([...listed.sums.keys(), ...(all ?? [])])].filter((path) => path !== checksumFile);
  const found = new Map<string, string>();
  for (const [i, path] of paths.entries()) {
    if (i % 25 === 0) {
      status.textContent = `Geprüft: ${i} von ${paths.length} Dateien …`;
      await new Promise((done) => setTimeout(done));
    }
    const content = await read(path).catch(() => undefined);
    if (content !== undefined) found.set(path, sha256(content));
  }
  report(
    listed.edition,
    listed.sums,
    compareChecksums(listed.sums, found, {whole: all !== undefined}),
    all !== undefined
  );
  const number = document.createElement("p");
  number.append("Kennzahl der Ausgabe: ", Object.assign(document.createElement("code"), {textContent: sha256(bytes)}));
  result.append(
    number,
    paragraph(
      "Sie muss die sein, die bei der Freigabe bekannt gegeben wurde: Wer alle Dateien austauscht, kann auch die Prüfsummen austauschen."
    )
  );
}

function report(edition: string, sums: Checksums, findings: readonly FileFinding[], whole: boolean): void {
  if (findings.length === 0) {
    const rest = whole ? "" : " Ob weitere Dateien dabeiliegen, sieht nur die Prüfung des Ordners.";
    tell("gut", `Ausgabe ${edition} ist unverändert: Alle ${sums.size} Dateien stimmen.${rest}`);
    return;
  }
  const count = findings.length === 1 ? "Eine Datei stimmt" : `${findings.length} Dateien stimmen`;
  tell("fehler", `Ausgabe ${edition} ist nicht mehr, was freigegeben wurde. ${count} nicht:`);
  const list = document.createElement("ul");
  for (const {kind, path} of findings) {
    const item = document.createElement("li");
    item.append(Object.assign(document.createElement("code"), {textContent: path}), `: ${kind}`);
    list.append(item);
  }
  result.append(list);
}

function tell(state: "gut" | "fehler", text: string): void {
  status.textContent = text;
  status.dataset["stand"] = state;
}

function paragraph(text: string): HTMLParagraphElement {
  return Object.assign(document.createElement("p"), {textContent: text});
}

/** The path within the chosen folder. */
function pathOf({name, webkitRelativePath}: File): string {
  return webkitRelativePath === "" ? name : webkitRelativePath.slice(webkitRelativePath.indexOf("/") + 1);
}
