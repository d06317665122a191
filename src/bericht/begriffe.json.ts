import {readFileSync} from "node:fs";
import {parseTerms} from "../../indicators/language/terms.js";

const terms = parseTerms(readFileSync("docs/sprache/begriffe.md", "utf8"));
process.stdout.write(JSON.stringify(terms.map((term) => ({...term, pattern: term.pattern.source}))));
