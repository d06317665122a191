import {strFromU8, unzipSync} from "fflate";
import {describe, expect, test} from "vitest";
import {lintText} from "../../../../data-loaders/report/lint-text/run.js";
import {paperDocx} from "../../../../data-loaders/report/print/paper/docx.js";
import {vorlage} from "../../../../src/bericht/vorlage.js";
import {vorlageBlocks} from "../../../../src/bericht/vorlage-blocks.js";

const bytes = paperDocx(vorlage, ["Entwurf"]);
const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
const document = parts["word/document.xml"]!;
const textOf = (xml: string) => xml.replace(/<\/w:p>/g, "\n").replace(/<[^>]*>/g, "");

describe("the paper for the session as a file for a word processor", () => {
  test("says all that the page says, in the same order", () => {
    const said = vorlageBlocks(vorlage).flatMap((block) => {
      if (block.kind === "list") return block.items;
      return block.kind === "table" ? [...block.head, ...block.rows.flat()] : [block.text];
    });
    expect(textOf(document).trim().split("\n")).toEqual([vorlage.titel, ...said]);
  });

  test("has a title and a language, and its headings are headings", () => {
    expect(parts["docProps/core.xml"]).toContain(`<dc:title>${vorlage.titel}</dc:title>`);
    expect(parts["word/styles.xml"]).toContain('<w:lang w:val="de-DE"/>');
    const ofStyle = (style: string) =>
      [...document.matchAll(new RegExp(`<w:pStyle w:val="${style}"/>.*?<w:t[^>]*>(.*?)</w:t>`, "g"))].map(
        ([, text]) => text
      );
    expect(ofStyle("Heading1")).toEqual([vorlage.titel]);
    expect(ofStyle("Heading2")).toEqual(
      vorlageBlocks(vorlage).flatMap((block) => (block.kind === "heading" ? [block.text] : []))
    );
    const levels = [...parts["word/styles.xml"]!.matchAll(/w:styleId="Heading(\d)".*?<w:outlineLvl w:val="(\d)"\/>/g)];
    expect(levels.map(([, heading, level]) => [heading, level])).toEqual([
      ["1", "0"],
      ["2", "1"]
    ]);
  });

  test("opens in Word as a document of today, with headings offered for what is written next", () => {
    expect(parts["word/settings.xml"]).toContain(
      '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>'
    );
    expect([
      ...parts["word/styles.xml"]!.matchAll(
        /<w:name w:val="heading \d"\/><w:basedOn w:val="Normal"\/><w:next w:val="Normal"\/><w:qFormat\/>/g
      )
    ]).toHaveLength(2);
    expect(document).toContain("<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
  });

  test("repeats the head of its table and names the table", () => {
    expect([...document.matchAll(/<w:tr>(.*?)<\/w:tr>/g)][0]![1]).toContain("<w:tblHeader/>");
    expect(document).toContain('<w:tblCaption w:val="Beratungsfolge"/>');
  });

  test("bears its marks on every page", () => {
    expect(textOf(parts["word/header1.xml"]!).trim()).toBe("Stadt Wuppertal · Entwurf");
  });

  test("names every part that it has, and has every part that it names", () => {
    const named = [...parts["[Content_Types].xml"]!.matchAll(/PartName="\/([^"]+)"/g)].map((match) => match[1]!);
    expect(
      Object.keys(parts)
        .filter((path) => !path.endsWith(".rels") && path !== "[Content_Types].xml")
        .sort()
    ).toEqual(named.sort());
    const targets = [...parts["word/_rels/document.xml.rels"]!.matchAll(/Target="([^"]+)"/g)].map(
      (match) => `word/${match[1]}`
    );
    for (const target of targets) expect(Object.keys(parts)).toContain(target);
    for (const [, id] of document.matchAll(/r:id="([^"]+)"/g))
      expect(parts["word/_rels/document.xml.rels"]).toContain(`Id="${id}"`);
  });

  test("is the same file again, whatever the time", () => {
    expect(paperDocx(vorlage, ["Entwurf"])).toEqual(bytes);
  });

  test("is written as the language check wants the report", () => {
    const text = vorlageBlocks(vorlage).flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));
    expect(lintText(`# ${vorlage.titel}\n\n${text.join("\n\n")}\n`)).toEqual([]);
  });

  test("names nobody", () => {
    expect(vorlage.unterschrift).toMatch(/^Beigeordnete/);
  });
});
