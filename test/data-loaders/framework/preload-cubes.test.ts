import {expect, test} from "vitest";
import {preloadCubes} from "../../../data-loaders/framework/preload-cubes.js";

const html = `<head>
<link rel="modulepreload" href="../_import/a.00000001.js">
<link rel="modulepreload" href="../_import/b.00000002.js">
<title>Arbeit</title>
</head>`;

const files = [
  "_file/data/beschaeftigte.0000000a.arrow",
  "_file/data/erwerbspersonen.0000000b.arrow",
  "_file/data/schueler.0000000c.arrow",
  "_file/data/zeilen/beschaeftigte.0000000d.json"
];

test("preloadCubes has the cubes of a theme’s indicators fetched after the code, as far as the site has them", () => {
  expect(preloadCubes("themen/arbeit.html", html, files)).toBe(
    html.replace(
      "<title>",
      `<link rel="preload" as="fetch" crossorigin href="../_file/data/beschaeftigte.0000000a.arrow">
<link rel="preload" as="fetch" crossorigin href="../_file/data/erwerbspersonen.0000000b.arrow">
<title>`
    )
  );
});

test.each(["themen/index.html", "bericht/arbeit.html", "index.html"])("preloadCubes leaves %s as it is", (file) => {
  expect(preloadCubes(file, html, files)).toBe(html);
});
