import {describe, expect, test} from "vitest";
import {listFiles} from "../../data-loaders/framework/content.js";
import {allCodes} from "../../data-loaders/messages/all-codes.js";
import {indicators} from "../../indicators/index.js";
import {breaks} from "../../indicators/vocabulary/breaks.js";
import {providerPages} from "../../src/components/provider-list.js";
import {mainPages} from "../../src/shell/masthead.js";
import {violations} from "./support/axe.js";
import {overflow} from "./support/overflow.js";
import {notGerman, readPage} from "./support/read-page.js";
import {useSite} from "./support/use-site.js";

/** A page, and how closely it is looked at: pages that one file makes are all read, and tried at a part of the widths and schemes. */
interface Looked {
  readonly path: string;
  readonly look: "whole" | "narrow" | "read";
  readonly heading?: string;
  /** What the page must have. */
  readonly has?: string;
}

const pages: readonly Looked[] = [
  ...mainPages.map(({path}): Looked => ({path, look: "whole"})),
  ...indicators.map(({id, title}, i): Looked => {
    return {path: `/katalog/${id}`, look: i === 1 ? "whole" : "narrow", heading: title, has: "dl.definition"};
  }),
  ...providerPages.map(({id, name}, i): Looked => {
    return {path: `/daten/${id}`, look: i === 0 ? "whole" : "narrow", heading: name, has: "section.lieferung"};
  }),
  ...allCodes.map(({code}, i): Looked => ({path: `/daten/meldungen/${code}`, look: i === 0 ? "whole" : "read"}))
];

/** Pages whose tables are lists: on a phone each row is a card, and nothing lies beyond the edge. */
const lists = ["/", "/katalog/", "/methodik/bevoelkerungen"];

/** What breaks are described with: numbers from elsewhere. */
const prose = Object.values(breaks).map(({text}) => text);

/** Its numbers are worked from counts that the reader sets. */
const examples = "/methodik/rechenbeispiele";

describe("on a phone", () => {
  const site = useSite();

  test.each(lists)(
    "%s shows its lists as cards within the width, with their roles and the names of their values",
    async (path) => {
      const open = await site.open(path, {width: 390});
      const cards = open.page.locator(".tabelle.karten");
      expect(await cards.count()).toBeGreaterThan(0);
      expect(await cards.evaluateAll((all) => all.map((one) => one.scrollWidth - one.clientWidth))).toEqual(
        Array(await cards.count()).fill(0)
      );
      const names = await cards
        .first()
        .locator("td[data-name]")
        .evaluateAll((all) => all.map((one) => getComputedStyle(one, "::before").content));
      expect(names.every((name) => /^"\p{L}/u.test(name))).toBe(true);
      expect(await cards.first().getByRole("row").count()).toBeGreaterThan(3);
      expect(await cards.first().getByRole("rowheader").first().isVisible()).toBe(true);
      await open.close();
    }
  );

  test("the contents of a notebook unfold above it and lead to their section", async () => {
    const open = await site.open("/themen/bevoelkerung", {width: 390});
    await open.page.locator("summary", {hasText: "Auf dieser Seite"}).click();
    await open.page
      .getByRole("navigation", {name: "Auf dieser Seite"})
      .getByRole("link", {name: "Und unter den Kindern?"})
      .click();
    const heading = open.page.getByRole("heading", {name: "Und unter den Kindern?"});
    await expect.poll(() => heading.evaluate((one) => one.getBoundingClientRect().top)).toBeLessThan(400);
    await open.close();
  });

  test("a room of many pages shows the first and those around the reader’s", async () => {
    const open = await site.open("/bericht/bildung", {width: 390});
    const links = open.page.getByRole("navigation", {name: "Bericht"}).getByRole("link");
    expect(await links.allInnerTexts()).toEqual([
      "Inhalt",
      "Rechtsstatus und Aufenthalt",
      "Bildung und Sprache",
      "Arbeit und Wirtschaft"
    ]);
    await open.close();
  });
});

describe("every page of the built site", () => {
  const site = useSite();

  test("is among those that are read here", () => {
    const built = listFiles(site.folder).filter((file) => file.endsWith(".html"));
    const paths = built.map((file) => `/${file.replace(/(index)?\.html$/, "")}`);
    expect(pages.map(({path}) => path).toSorted()).toEqual(paths.toSorted());
  });

  test.concurrent.each(pages)(
    "$path is German, marks samples, opens origins, fails in nothing, and axe finds nothing ($look)",
    async ({path, look, heading, has}) => {
      const open = await site.open(path, {width: 1440});
      const {page} = open;
      const {texts, failed, unmarked, closed} = await readPage(page, prose);
      expect(await page.getAttribute("html", "lang")).toBe("de");
      expect(notGerman(texts)).toEqual([]);
      expect(failed).toEqual([]);
      expect(unmarked).toEqual([]);
      expect(path === examples ? [] : closed).toEqual([]);
      if (heading) expect(await page.locator("h1").allInnerTexts()).toEqual([heading]);
      if (has) expect(await page.locator(has).count()).toBeGreaterThan(0);
      if (look === "whole") expect(await violations(open)).toEqual([]);
      if (look !== "read") {
        await page.setViewportSize({width: 320, height: 900}); // 1280 px at 400 % zoom
        expect(await overflow(page)).toEqual([]);
        await page.setViewportSize({width: 360, height: 900});
        expect(await violations(open, look === "whole" ? ["light", "dark"] : ["dark"])).toEqual([]);
      }
      expect(open.errors).toEqual([]);
      expect(open.external).toEqual([]);
      await open.close();
    },
    600_000
  );
});
