import {readFileSync} from "node:fs";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {readPageCode} from "../../data-loaders/framework/bundle/page-code.js";
import {listFiles} from "../../data-loaders/framework/content.js";
import {findTags, type Tag} from "../../data-loaders/framework/tags.js";
import type {ServedFolder} from "../../data-loaders/framework/serve.js";
import {openSite} from "../browser/support/site.js";

describe("the built site", () => {
  let site: ServedFolder;
  let files: string[];
  const pages = new Map<string, {html: string; tags: Tag[]}>();

  beforeAll(async () => {
    site = await openSite();
    files = listFiles(site.folder);
    for (const file of files.filter((name) => name.endsWith(".html"))) {
      const html = readFileSync(join(site.folder, file), "utf8");
      pages.set(file, {html, tags: [...findTags(html)]});
    }
  });

  afterAll(() => site?.close());

  /** The pages for which something does not hold. */
  function pagesBut(holds: (page: {html: string; tags: Tag[]}, file: string) => boolean): string[] {
    return [...pages].filter(([file, page]) => !holds(page, file)).map(([file]) => file);
  }

  test("has pages", () => {
    expect(pages.has("index.html")).toBe(true);
  });

  test("says in each page that it is German", () => {
    expect(pagesBut(({tags}) => tags[0]?.name === "html" && tags[0].attributes.get("lang") === "de")).toEqual([]);
  });

  test("has a title and one main heading on each page", () => {
    expect(pagesBut(({html}) => /<title>[^<]+<\/title>/.test(html))).toEqual([]);
    expect(pagesBut(({tags}) => tags.filter(({name}) => name === "h1").length === 1)).toEqual([]);
  });

  test("has no cell that could not be read", () => {
    expect(pagesBut(({html}) => !html.includes("observablehq--error"))).toEqual([]);
  });

  test("fetches nothing from elsewhere, and forbids the browser to", () => {
    const fetching = ["src", "srcset", "poster", "data", "action"];
    const isLocal = ({name, attributes}: Tag): boolean =>
      [...fetching, ...(name === "link" || name === "use" ? ["href"] : [])].every(
        (key) => !/^(https?:)?\/\//.test(attributes.get(key) ?? "")
      );
    expect(pagesBut(({tags}) => tags.every(isLocal))).toEqual([]);
    expect(pagesBut(({html}) => html.includes("default-src 'self'"))).toEqual([]);
    for (const file of files.filter((name) => name.endsWith(".css"))) {
      expect(readFileSync(join(site.folder, file), "utf8"), file).not.toMatch(
        /(?:url\(|@import)\s*["']?(?:https?:)?\/\//
      );
    }
  });

  test("has relative addresses only, so that it may lie anywhere", () => {
    expect(pagesBut(({tags}, file) => file === "404.html" || tags.every(isRelative))).toEqual([]);
  });

  test("has each file under a name that follows its content, but for the pages and what is for download", () => {
    const hashed = /[./][0-9a-f]{8}\.\w+$|^_code\/(.+-)?[A-Z2-7]{8}\.js$/;
    expect(files.filter((file) => file.startsWith("_") && !hashed.test(file))).toEqual([]);
  });

  test("asks for no module that is not there", () => {
    expect(
      pagesBut(({html}, file) => {
        const {places, preloaded} = readPageCode(file, html);
        return [...places.map(({module}) => module), ...preloaded].every((path) => files.includes(path));
      })
    ).toEqual([]);
  });

  test("has no place on this machine in it", () => {
    for (const file of files.filter((name) => /\.(html|js|css|json)$/.test(name))) {
      expect(readFileSync(join(site.folder, file), "utf8").includes(process.cwd()), file).toBe(false);
    }
  });

  test("asks no module for what only Node has", () => {
    for (const file of files.filter((name) => name.endsWith(".js"))) {
      expect(readFileSync(join(site.folder, file), "utf8"), file).not.toMatch(/\bfrom\s*["']node:|\bimport\(["']node:/);
    }
  });
});

function isRelative({attributes}: Tag): boolean {
  return ["href", "src"].every((key) => !attributes.get(key)?.startsWith("/"));
}
