import {createHash} from "node:crypto";
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {getDocument, OPS, VerbosityLevel} from "pdfjs-dist/legacy/build/pdf.mjs";
import {afterAll, beforeEach, describe, expect, test} from "vitest";
import {checkPdf} from "../../../../data-loaders/report/print/check/check-pdf.js";
import {printReport} from "../../../../data-loaders/report/print/print-report.js";
import {samplePage} from "./sample-publication.js";

/** A page of a built site, without the scripts that made it. */
function sitePage(content: string): string {
  return `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Probe</title></head><body><main>${content}</main></body></html>`;
}

const head = (state: string) =>
  `<p class="eyebrow berichtskopf">Kapitel <span class="standmarke" data-zustand="${state}">${state}</span></p>`;
const chapter = head("Entwurf") + samplePage("x").html;

/** The text of each page, running heads included. */
async function pagesOf(file: string): Promise<string[]> {
  const task = getDocument({data: new Uint8Array(readFileSync(file)), verbosity: VerbosityLevel.ERRORS});
  const document = await task.promise;
  const pages: string[] = [];
  for (let i = 1; i <= document.numPages; i += 1) {
    const {items} = await (await document.getPage(i)).getTextContent();
    pages.push(items.map((item) => ("str" in item ? item.str : "")).join(""));
  }
  await task.destroy();
  return pages;
}

/** Every letter as it is drawn, with the spaces at the ends of lines that a reading by places would not need. */
async function drawnText(file: string): Promise<string> {
  const task = getDocument({data: new Uint8Array(readFileSync(file)), verbosity: VerbosityLevel.ERRORS});
  const document = await task.promise;
  let text = "";
  for (let i = 1; i <= document.numPages; i += 1) {
    const {fnArray, argsArray} = await (await document.getPage(i)).getOperatorList();
    fnArray.forEach((operator, k) => {
      if (operator !== OPS.showText) return;
      for (const glyph of argsArray[k][0]) text += glyph.unicode ?? "";
    });
  }
  await task.destroy();
  return text;
}

describe("printing the report", () => {
  const folder = mkdtempSync(join(tmpdir(), "bericht-"));
  const site = join(folder, "dist");
  const out = join(folder, "ausgabe");
  const pdf = join(out, "integrationsbericht-2026-arbeit.pdf");

  beforeEach(() => {
    for (const path of [site, out]) rmSync(path, {recursive: true, force: true});
    mkdirSync(join(site, "bericht"), {recursive: true});
    writeFileSync(join(site, "index.html"), "");
    put("arbeit", chapter);
  });

  afterAll(() => rmSync(folder, {recursive: true, force: true}));

  const put = (page: string, content: string) => writeFileSync(join(site, `bericht/${page}.html`), sitePage(content));
  const print = (chapters: readonly string[] = ["arbeit"], more: {draft?: boolean} = {}) =>
    printReport({site, out, chapters, ...more});

  test("writes a chapter as PDF and as HTML, and tells what it does", async () => {
    const told: string[] = [];
    const files = await printReport({site, out, chapters: ["arbeit"], onProgress: (text) => told.push(text)});
    expect(files).toEqual([
      {chapter: "arbeit", kind: "pdf", path: pdf, marks: ["Entwurf"], problems: []},
      {chapter: "arbeit", kind: "html", path: pdf.replace(".pdf", ".html"), marks: ["Entwurf"], problems: []}
    ]);
    expect(readdirSync(out).sort()).toEqual(files.map(({path}) => path.slice(out.length + 1)).sort());
    expect(told).toEqual(["Gelesen 1 von 1: Arbeit und Wirtschaft", "Gedruckt 1 von 1: Probe"]);
  });

  test("gives the same bytes again", async () => {
    const digest = (name: string) =>
      createHash("sha256")
        .update(readFileSync(join(out, name)))
        .digest("hex");
    const read = () => readdirSync(out).map((name) => `${name} ${digest(name)}`);
    await print();
    const first = read();
    await print();
    expect(read()).toEqual(first);
  });

  test("marks every page as a draft until its chapter is released", async () => {
    put("arbeit", chapter + "<p>Absatz</p>".repeat(90));
    await print();
    const pages = await pagesOf(pdf);
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(page).toContain("Entwurf");
    put("arbeit", head("freigegeben") + samplePage("x").html);
    await print();
    for (const page of await pagesOf(pdf)) expect(page).not.toContain("Entwurf");
    await print(["arbeit"], {draft: true});
    for (const page of await pagesOf(pdf)) expect(page).toContain("Entwurf");
  });

  test("marks every page that comes with sample data", async () => {
    put("arbeit", `${chapter}<span class="beispielmarke">Beispieldaten</span>`);
    await print();
    for (const page of await pagesOf(pdf)) expect(page).toContain("Beispieldaten, nicht zur Verwendung");
  });

  test("names in the table of contents the page on which a heading stands", async () => {
    put("arbeit", `${chapter}${"<p>Absatz</p>".repeat(150)}<h2 id="spaet">Der späte Abschnitt</h2><p>Text</p>`);
    await print();
    const pages = await pagesOf(pdf);
    const found = pages.findLastIndex((page) => page.includes("Der späte Abschnitt")) + 1;
    expect(found).toBeGreaterThan(2);
    expect(pages[0]).toMatch(new RegExp(`Der späte Abschnitt\\s*${found}`));
  });

  test("repeats the heads of a table that goes on to the next page", async () => {
    const rows = Array.from({length: 120}, (_, i) => `<tr><th scope="row">Reihe ${i}</th><td>${i}</td></tr>`).join("");
    const table = `<div class="tabelle lang"><table><caption>Lang</caption><thead><tr><th scope="col">Spaltenkopf</th><th scope="col">Wert</th></tr></thead><tbody>${rows}</tbody></table></div>`;
    put("arbeit", chapter + table);
    const [file] = await print();
    expect(file!.problems).toEqual([]);
    const {reading} = await checkPdf(readFileSync(pdf));
    expect(reading.filter((line) => line.includes("Spaltenkopf"))).toEqual(["  [Spaltenkopf] | [Wert]"]);
    const pages = (await pagesOf(pdf)).filter((page) => page.includes("Reihe"));
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(page).toContain("Spaltenkopf");
  });

  test("reads the words of a list of terms apart, also where a line or a page ends between them", async () => {
    const words = "ein Satz aus einfachen Wörtern, der länger ist als eine Zeile des Blattes und deshalb umbricht";
    const entries = Array.from({length: 60}, (_, i) => `<dt>Begriff ${i}</dt>\n<dd> ${words}, ${words} </dd>`);
    put("arbeit", `${chapter}<dl class="definition">${entries.join("\n")}</dl>`);
    const [file] = await print();
    expect(file!.problems).toEqual([]);
    const text = await drawnText(pdf);
    const single = `${words}, ${words}`.split(" ");
    const joined = single.slice(1).map((word, i) => single[i]! + word);
    expect(text).toContain(single[1]);
    expect(joined.filter((pair) => text.includes(pair))).toEqual([]);
  });

  test("tells what is wider than the paper, since the browser then prints everything smaller", async () => {
    const table = (columns: number) =>
      `<div class="tabelle"><table><caption>Breit</caption><tbody><tr><th scope="row">Zeile</th>${`<td>${"unteilbar".repeat(3)}</td>`.repeat(columns)}</tr></tbody></table></div>`;
    put("arbeit", chapter + table(12));
    const [wide] = await print();
    expect(wide!.problems).toMatchObject([{code: "D220", place: "Tabelle 4.2: Breit"}]);
    put("arbeit", chapter + table(2));
    const [fitting] = await print();
    expect(fitting!.problems).toEqual([]);
  });

  test("tells of an indicator that needs more than one page", async () => {
    const sections = (lines: number) =>
      `${chapter}<h2>ARB-01: Titel</h2><div class="berichtsbild"></div>${"<p>Zeile</p>".repeat(lines)}<h2>Danach</h2><div class="berichtsbild"></div>`;
    put("arbeit", sections(90));
    const [long] = await print();
    expect(long!.problems).toMatchObject([{code: "D221", place: "ARB-01: Titel"}]);
    put("arbeit", sections(5));
    const [short] = await print();
    expect(short!.problems).toEqual([]);
  });

  test("waits for a cell that shows its first value late, though nothing on the page says that it is busy", async () => {
    const script = `<script type="module">
      const define = ({id, body}) => setTimeout(body, 1500);
      define({id: "0a1b2c3d", outputs: ["x"], body: () => {}});
      define({id: "4e5f6a7b", inputs: ["display","x"], body: (display,x) => {
        document.querySelector("#spaet").prepend(Object.assign(document.createElement("p"), {textContent: "spät"}));
      }});
    </script>`;
    const cells = `<div class="observablehq observablehq--block"><!--:0a1b2c3d:--></div><div id="spaet" class="observablehq observablehq--block"><!--:4e5f6a7b:--></div>`;
    put("arbeit", chapter + cells + script);
    await print();
    expect((await pagesOf(pdf)).join(" ")).toContain("spät");
  });

  test("keeps what was printed before of other chapters", async () => {
    mkdirSync(out);
    writeFileSync(join(out, "integrationsbericht-2026-bildung.pdf"), "früher");
    await print();
    expect(readFileSync(join(out, "integrationsbericht-2026-bildung.pdf"), "utf8")).toBe("früher");
    expect(existsSync(pdf)).toBe(true);
  });

  const refusals: readonly (readonly [string, string, () => Promise<unknown>])[] = [
    ["a page that the site lacks", "D101", () => print(["arbeit", "bildung"])],
    [
      "a page with an error in it",
      "D102",
      () => {
        put("arbeit", `${chapter}<div class="observablehq--error">Fehler: x fehlt</div>`);
        return print();
      }
    ],
    [
      "a page with true counts",
      "D103",
      () => {
        put("arbeit", `${chapter}<p data-geheimhaltung="intern">Interne Ansicht</p>`);
        return print();
      }
    ],
    ["a chapter that there is not", "D104", () => print(["sport"])],
    ["a folder without a site", "D108", () => printReport({site: join(folder, "leer"), out})]
  ];

  test.each(refusals)("refuses %s, and leaves the folder as it was", async (_, code, attempt) => {
    mkdirSync(out);
    writeFileSync(join(out, "alt.pdf"), "früher");
    await expect(attempt()).rejects.toThrow(new RegExp(`^${code}: `));
    expect(readdirSync(folder).sort()).toEqual(["ausgabe", "dist"]);
    expect(readdirSync(out)).toEqual(["alt.pdf"]);
  });
});

describe("the HTML file of a chapter", () => {
  test("asks for nothing and leads only to places within it", async () => {
    const folder = mkdtempSync(join(tmpdir(), "bericht-"));
    try {
      const [site, out] = [join(folder, "dist"), join(folder, "ausgabe")];
      mkdirSync(join(site, "bericht"), {recursive: true});
      writeFileSync(join(site, "index.html"), "");
      writeFileSync(join(site, "bericht/arbeit.html"), sitePage(chapter));
      await printReport({site, out, chapters: ["arbeit"]});
      const html = readFileSync(join(out, "integrationsbericht-2026-arbeit.html"), "utf8");
      expect(html).not.toMatch(/<script|<link|src=|@import/);
      for (const [, address] of html.matchAll(/url\(["']?([^"')]*)/g)) expect(address).toMatch(/^(?:data:|#)/);
      for (const [, address] of html.matchAll(/ href="([^"]*)"/g)) expect(address).toMatch(/^(?:#|https:)/);
      for (const [, id] of html.matchAll(/ href="#([^"]*)"/g)) expect(html).toContain(`id="${id}"`);
      expect(html).toContain('<html lang="de">');
    } finally {
      rmSync(folder, {recursive: true, force: true});
    }
  });
});
