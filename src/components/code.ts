import {element} from "./dom.js";

/** The source of a definition, as it runs: an edit of the file is an edit of this page. */
export async function codeOf(file: {readonly name: string; text(): Promise<string>}): Promise<HTMLElement> {
  const path = file.name.replace(/^(\.\.?\/)+/, "");
  return element(
    "details",
    {class: "aufklappen nur-bildschirm"},
    element("summary", {}, "Code dieses Indikators"),
    element(
      "p",
      {class: "hinweis"},
      "Datei ",
      element("code", {}, path),
      ". Wer sie ändert und speichert, sieht die Wirkung sofort auf dieser Seite."
    ),
    element("pre", {tabindex: 0, "aria-label": `Code von ${path}`}, element("code", {}, await file.text()))
  );
}
