import {getDocument, VerbosityLevel} from "pdfjs-dist/legacy/build/pdf.mjs";

/** Text of marked content by its number, for each page in order. */
export type PageTexts = readonly ReadonlyMap<number, string>[];

/** The texts of all pages as pdf.js decodes them. */
export async function pageTexts(bytes: Uint8Array): Promise<PageTexts> {
  const task = getDocument({data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS, isEvalSupported: false});
  try {
    const document = await task.promise;
    const pages: Map<number, string>[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const {items} = await page.getTextContent({includeMarkedContent: true, disableNormalization: true});
      pages.push(textsOf(items as readonly Item[]));
      page.cleanup();
    }
    return pages;
  } finally {
    await task.destroy();
  }
}

/** As much of pdf.js’s items as is read here: text, or the begin or end of marked content. */
interface Item {
  readonly str?: string;
  readonly hasEOL?: boolean;
  readonly type?: string;
  readonly id?: string | null;
}

/** Lines are joined by a space, save where a word goes on after its hyphen. */
function textsOf(items: readonly Item[]): Map<number, string> {
  const texts = new Map<number, string>();
  const open: (number | undefined)[] = [];
  for (const {str, hasEOL, type, id} of items) {
    if (type === "endMarkedContent") open.pop();
    else if (type !== undefined) {
      const number = /_mc(\d+)$/.exec(id ?? "")?.[1];
      open.push(number === undefined ? undefined : Number(number));
      if (number !== undefined && !texts.has(Number(number))) texts.set(Number(number), "");
    } else {
      const current = open.findLast((number) => number !== undefined);
      if (current !== undefined) {
        const text = `${texts.get(current)}${str ?? ""}`;
        texts.set(current, hasEOL && !text.endsWith("-") ? `${text} ` : text);
      }
    }
  }
  return texts;
}
