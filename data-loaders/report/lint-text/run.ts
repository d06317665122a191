import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {chapterContents} from "../../../src/bericht/aussagen/index.js";
import {languageOptions} from "../../../src/bericht/language-options.js";
import {checkText, type Finding, parseTerms, ruleLabels, type Term} from "../../../indicators/language/index.js";
import {sampleText} from "./sample-text.js";

const folder = "src/bericht";
const termsFile = "docs/sprache/begriffe.md";

/**
 * Checks the language of Markdown files, those of the report unless some are
 * named, and prints every finding with place and proposal. Claims are read with
 * invented values: what they say now is shown beside the text in the preview.
 * Returns 1 if there are errors or a file is missing, 0 otherwise.
 */
export function run(files: readonly string[], print: (line: string) => void): number {
  const named = files.length > 0 ? files : reportFiles();
  const missing = named.filter((file) => !existsSync(file));
  for (const file of missing)
    print(`${file}: Diese Datei gibt es nicht. Bitte den Pfad vom Projektordner aus angeben.`);
  const found = named
    .filter((file) => existsSync(file))
    .flatMap((file) => lintText(readFileSync(file, "utf8")).map((finding) => ({file, ...finding})));
  for (const {file, line, column, rule, severity, text, message, proposal} of found) {
    print(
      `${file}:${line}:${column}: ${severity === "fehler" ? "Fehler" : "Hinweis"}, ${ruleLabels[rule]}: ${message}`
    );
    print(`    „${text.length > 100 ? `${text.slice(0, 99)}…` : text}“`);
    print(`    ${proposal}`);
  }
  const errors = found.filter(({severity}) => severity === "fehler").length;
  print(
    `${named.length} ${named.length === 1 ? "Datei" : "Dateien"}, ${errors} Fehler, ${found.length - errors} Hinweise.`
  );
  return errors > 0 || missing.length > 0 ? 1 : 0;
}

/** The pages of the report. */
export function reportFiles(): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .sort()
    .map((name) => join(folder, name));
}

/** What the language check finds in one page of the report. */
export function lintText(markdown: string): readonly Finding[] {
  const contents = Object.values(chapterContents);
  const texts = new Map(contents.flatMap(({claims}) => claims.map((claim) => [claim.id, sampleText(claim)] as const)));
  return checkText(
    markdown,
    languageOptions(readTerms(), (id) => texts.get(id))
  );
}

/** The list of terms that reports do not use. Throws on a row that cannot be read. */
export function readTerms(): readonly Term[] {
  return parseTerms(readFileSync(termsFile, "utf8"));
}
