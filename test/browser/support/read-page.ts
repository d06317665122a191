import type {Page} from "playwright-core";

/** What stands on a page, what is folded or only spoken included. */
export interface Reading {
  /** Texts and accessible names, one each; without code, and without what is marked as of another language. */
  readonly texts: readonly string[];
  /** What the cells say that have failed. */
  readonly failed: readonly string[];
  /** Numbers of deliveries where nothing around them says that these are samples. */
  readonly unmarked: readonly string[];
  /** Findings of figures, and rows of their tables, with a number and without a way to the origin of any. */
  readonly closed: readonly string[];
}

/** Opens all details of a page and reads it. */
export async function readPage(page: Page): Promise<Reading> {
  await page.evaluate(async () => {
    document.querySelectorAll("details").forEach((details) => (details.open = true));
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done))); // some are filled when they are opened
  });
  return page.evaluate(read);
}

/** Runs in the page. */
function read(): Reading {
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
  // A figure that cites no source is an example whose numbers the reader sets.
  const told = [...document.querySelectorAll("figure.abbildung:has(.quelle) :is(.titel, tbody tr:has(td.rechts))")];
  return {
    texts,
    closed: told
      .filter((node) => {
        const parts = node.matches(".titel") ? [node] : [...node.querySelectorAll("td.rechts")];
        return parts.some((part) => /\d,\d|\d\s?%/.test(part.textContent ?? "")) && !node.querySelector("button.zahl");
      })
      .map(({textContent}) => (textContent ?? "").slice(0, 120)),
    failed: [...document.querySelectorAll(".observablehq--error")].map(({textContent}) => textContent ?? ""),
    unmarked: numbers
      .filter(
        (node) => !isDraft && !node.closest(".kennzahl, figure, section, .observablehq--block")?.querySelector(mark)
      )
      .map((node) => (node.getAttribute("aria-label") ?? node.textContent ?? "").trim())
  };
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
