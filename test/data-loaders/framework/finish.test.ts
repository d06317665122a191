import {expect, test} from "vitest";
import {finishPage} from "../../../data-loaders/framework/finish.js";
import {readFonts} from "../../../data-loaders/framework/fonts.js";

const fonts = readFonts();
const page = `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">
</head>
<body>
<input id="observablehq-sidebar-toggle" type="checkbox" title="Toggle sidebar">
</body>
</html>`;

test("finishPage says that the page is German", () => {
  expect(finishPage(page, "./", fonts)).toContain('<html lang="de">');
});

test("finishPage forbids all that is not of the site before anything could be asked for", () => {
  const finished = finishPage(page, "./", fonts);
  const policy = finished.indexOf("Content-Security-Policy");
  expect(policy).toBeGreaterThan(0);
  expect(policy).toBeLessThan(finished.indexOf("<link"));
  expect(finished).toContain("default-src 'self'");
});

test("finishPage leads to the fonts from wherever the page lies", () => {
  expect(finishPage(page, "../../", fonts)).toContain(`href="../../${fonts.stylesheet}"`);
});

test("finishPage lets readers enlarge, and translates Framework’s own controls", () => {
  const finished = finishPage(page, "./", fonts);
  expect(finished).not.toContain("maximum-scale");
  expect(finished).toContain('title="Seitenleiste ein- oder ausblenden"');
});

test("finishPage repeats the contents beside the text as a list that unfolds above it, for narrow screens", () => {
  const list = '<ol>\n<li><a href="#wer">Wer?</a></li>\n</ol>';
  const aside = `<aside id="observablehq-toc" data-selector="h2">\n<nav>\n<div>Auf dieser Seite</div>\n${list}\n</nav>\n</aside>`;
  const finished = finishPage(page.replace("<body>", `<body>\n${aside}\n<main></main>`), "./", fonts);
  const fold = finished.slice(finished.indexOf("<details"), finished.indexOf("<main>"));
  expect(fold).toContain("<summary>Auf dieser Seite</summary>");
  expect(fold).toContain(list);
  expect(finishPage(page, "./", fonts)).not.toContain("<details");
});

test("finishPage throws on a page that is not as Framework writes it", () => {
  expect(() => finishPage("<html lang=en>", "./", fonts)).toThrow("page of an unknown form");
});

test("readFonts gives German letters, upright and italic, in both families, under names that follow the bytes", () => {
  const names = [...fonts.files.keys()];
  expect(names).toHaveLength(9);
  for (const family of ["source-sans-3", "source-serif-4"]) {
    for (const subset of ["latin", "latin-ext"]) {
      for (const style of ["normal", "italic"]) {
        const pattern = new RegExp(`^_fonts/${family}-${subset}-wght-${style}\\.[0-9a-f]{8}\\.woff2$`);
        expect(names.some((name) => pattern.test(name))).toBe(true);
      }
    }
  }
  const css = Buffer.from(fonts.files.get(fonts.stylesheet)!.content).toString();
  for (const [, file] of css.matchAll(/url\(([^)]+)\)/g)) expect(names).toContain(`_fonts/${file}`);
  expect(names).toContain(fonts.preload);
});
