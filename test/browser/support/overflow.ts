import type {Page} from "playwright-core";

// As far apart as a reader may set text without losing any (WCAG 1.4.12).
const spacing =
  "* {line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important} p {margin-bottom: 2em !important}";

/**
 * Why the page needs sideways scrolling, with all details open, as it is and with text set wide: which width it takes. A page of
 * 1280 px at 400 % zoom is 320 px wide (WCAG 1.4.10). Tables scroll inside their own regions, which is allowed.
 */
export async function overflow(page: Page): Promise<string[]> {
  await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
  const found: string[] = [];
  for (const [text, style] of [
    ["as it is", ""],
    ["with text set wide", spacing]
  ]) {
    const sheet = style && (await page.addStyleTag({content: style}));
    const {wide, room} = await page.evaluate(
      () =>
        new Promise<{wide: number; room: number}>((done) =>
          requestAnimationFrame(() =>
            setTimeout(() =>
              done({wide: document.documentElement.scrollWidth, room: document.documentElement.clientWidth})
            )
          )
        )
    );
    if (wide > room) found.push(`${text}: ${wide} px in ${room} px`);
    if (sheet) await sheet.evaluate((node) => node.parentNode?.removeChild(node));
  }
  return found;
}
