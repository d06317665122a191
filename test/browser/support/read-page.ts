import type {Page} from "playwright-core";

/** What stands on a page, what is folded or only spoken included. */
export interface Reading {
  /** Texts and accessible names, one each; without code, and without what is marked as of another language. */
  readonly texts: readonly string[];
  /** What the cells say that have failed. */
  readonly failed: readonly string[];
  /** Numbers of deliveries where nothing around them says that these are samples. */
  readonly unmarked: readonly string[];
  /** Numbers that cells have made, in sentences and in tables, without a way to their origin. */
  readonly closed: readonly string[];
}

/** Opens all details of a page and reads it. `prose`: texts of definitions, whose numbers nobody has counted here. */
export async function readPage(page: Page, prose: readonly string[] = []): Promise<Reading> {
  await page.evaluate(async () => {
    document.querySelectorAll("details").forEach((details) => (details.open = true));
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done))); // some are filled when they are opened
  });
  return {...(await page.evaluate(read)), closed: await page.evaluate(readClosed, prose)};
}

/** Runs in the page. */
function read(): Omit<Reading, "closed"> {
  const foreign = "script, style, pre, code, [lang]:not([lang^='de'])";
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const {textContent, parentElement} = walker.currentNode;
    if (textContent?.trim() && !parentElement!.closest(foreign)) texts.push(textContent.trim());
  }
  for (const name of ["aria-label", "title", "alt", "placeholder"]) {
    for (const node of document.body.querySelectorAll(`[${name}]`)) {
      if (!node.closest(foreign)) texts.push(node.getAttribute(name)!);
    }
  }
  const mark = ".beispielmarke";
  const isDraft = document.querySelector(`.berichtskopf ${mark}`) !== null; // of a chapter, the head speaks for all of it
  const numbers = [...document.querySelectorAll("button.zahl, .kennzahl, figure.abbildung:has([role='button'])")];
  return {
    texts,
    failed: [...document.querySelectorAll(".observablehq--error")].map(({textContent}) => textContent ?? ""),
    unmarked: numbers
      .filter(
        (node) => !isDraft && !node.closest(".kennzahl, figure, section, .observablehq--block")?.querySelector(mark)
      )
      .map((node) => (node.getAttribute("aria-label") ?? node.textContent ?? "").trim())
  };
}

/**
 * Runs in the page. A number stands in a button that opens its origin, in a claim that opens what it rests on, in a cell of a
 * table beside such a button, as its interval does, or in a row that shows its line in the file. Not asked for are numbers that
 * nobody has counted: what the pages’ own text and definitions say, headings, limits of classes and corridors; nor the corner
 * where a reader’s own code runs, and examples whose numbers the reader sets, which are figures that cite no source.
 */
async function readClosed(prose: readonly string[]): Promise<string[]> {
  const written = new Set(prose);
  const textsOf = (root: Document | Element): Text[] => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (walker.nextNode()) found.push(walker.currentNode as Text);
    return found;
  };
  const source = new DOMParser().parseFromString(await (await fetch(location.href)).text(), "text/html");
  for (const {data} of textsOf(source)) written.add(data.trim());
  const open =
    "button.zahl, button.sortieren, .aussage, td:has(button.zahl), tr:has(button[aria-expanded]) td, .stufe, [role='button']";
  const notCounted =
    "form, dialog, th, caption, dl:not(.kennzahlen), pre, code, svg text, .hinweis, .quelle, .untertitel, .klassen, " +
    ".zeichenlegende, .intervall, .entscheidungen, .kennblatt, .formel, [data-ungeprueft], .veroeffentlicht, .nur-bildschirm, section.lieferung li, " +
    "figure.abbildung:not(:has(.quelle)), script, style";
  return textsOf(document.querySelector("main")!)
    .filter(({data, parentElement}) => {
      if (!/\d,\d|\d\s?%|\d\s(?:Pp\.|Prozentp)|\d-mal/.test(data) || written.has(data.trim())) return false;
      return parentElement!.closest(open) === null && parentElement!.closest(notCounted) === null;
    })
    .map(
      ({data, parentElement}) => `${parentElement!.localName}.${parentElement!.className}: ${data.trim().slice(0, 120)}`
    );
}

/** What no German page says: values that a program has let through, and words of English, German ones of the same letters apart. */
const program = /\b(?:NaN|undefined|Infinity|null|true|false)\b|\[object /;
const english =
  /(?<![-\w/])(?:the|and|of|with|from|not|this|that|which|for|are|has|have|should|your?|please|click|show|hide|loading|error|source|tables?|charts?|values?|number|rows?|columns?|total|results?|search|page|sorted|ascending|missing|failed|invalid|unknown|month|year)(?![-\w])/i;

/** The German word for the number. */
const numberWord =
  /(genau|auf|nahe|über) null|von null (bis eins|an)|zwischen null und eins|null hieße gleich|, ist null|hat null Bytes|(nie als|wie für) null/g;

/** Names: of the fonts, and of a column that is quoted. */
const properName = /Source S(?:ans|erif)|„[\w-]+“/g;

/** A number with a decimal point, as German ones never have. */
const decimalPoint = /\d\.\d{1,2}\s*(?:%|‰|Prozent|Pp\.|Personen)/;

/** The texts that are not German, or that a program has let through. */
export function notGerman(texts: readonly string[]): readonly string[] {
  return texts.filter((text) => {
    const rest = text.replaceAll(numberWord, "").replaceAll(properName, "");
    return program.test(rest) || english.test(rest) || decimalPoint.test(rest);
  });
}
