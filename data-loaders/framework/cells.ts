import {readFrontMatter} from "@observablehq/framework/dist/frontMatter.js";
import {parseInfo} from "@observablehq/framework/dist/info.js";
import {parseJavaScript, type JavaScriptNode} from "@observablehq/framework/dist/javascript/parse.js";
import type {MarkdownRenderer, Token} from "@observablehq/framework/dist/markdown.js";
import {transpileSql} from "@observablehq/framework/dist/sql.js";
import {transpileTag} from "@observablehq/framework/dist/tag.js";
import {transformSync, type TransformFailure} from "esbuild";

/** A piece of a page that runs: a fenced block, or `${…}` in the text. */
export interface Cell {
  /** “js” for `${…}`. */
  readonly language: string;
  readonly inline: boolean;
  /** As it stands in the page. */
  readonly source: string;
  /** Line and column of the page where the source begins, counted from 1. */
  readonly line: number;
  readonly column: number;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Something wrong with a page, at a place in it. */
export interface PageProblem {
  /** From the project’s folder, e.g. “src/themen/bevoelkerung.md”. */
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
}

/** “src/index.md:12:3: …” */
export function formatPageProblem({file, line, column, message}: PageProblem): string {
  return `${[file, line, column].filter((part) => part !== undefined).join(":")}: ${message}`;
}

const tags: Record<string, ((source: string, attributes: Readonly<Record<string, string>>) => string) | undefined> = {
  js: (source) => source,
  ts: (source) => stripTypes(source),
  html: (source) => transpileTag(source, "html.fragment", true),
  svg: (source) => transpileTag(source, "svg.fragment", true),
  tex: (source) => transpileTag(source, "tex.block", true),
  sql: (source, attributes) => transpileSql(source, attributes),
  dot: (source) => transpileTag(source, "dot", false),
  mermaid: (source) => transpileTag(source, "await mermaid", false)
};

/** The cells of a page in their order, found by Framework’s own Markdown parser. */
export function findCells(page: string, md: MarkdownRenderer): Cell[] {
  const {content} = readFrontMatter(page);
  const text = page.replaceAll(/\r\n?/g, "\n");
  const lines = text.split("\n");
  const skipped = lines.length - content.replaceAll(/\r\n?/g, "\n").split("\n").length; // the lines of the front matter
  const context: Context = {code: [], startLine: 0, currentLine: 0, path: "/", maps: []};
  rememberMaps(md);
  const cells: Cell[] = [];
  let position = 0; // in text, from where the next `${…}` is looked for
  md.parse(content, context).forEach((token, i) => {
    const map = token.map ?? context.maps[i];
    if (map) position = Math.max(position, offsetOfLine(lines, map[0] + skipped));
    if (token.type === "fence") {
      const {tag, attributes} = parseInfo(token.info);
      if (tags[tag] === undefined || attributes.run?.toLowerCase() === "false") return;
      const [line] = token.map!;
      const column = Math.max(0, (lines[line + skipped]?.search(/[`~]{3}/) ?? 0) + 1);
      cells.push({language: tag, inline: false, source: token.content, line: line + skipped + 2, column, attributes});
    }
    for (const {content: source} of token.children?.filter(({type}) => type === "placeholder") ?? []) {
      const start = findPlaceholder(text, source, position);
      position = start + 2 + source.length;
      const before = text.slice(0, start + 2).split("\n");
      const column = before.at(-1)!.length + 1;
      cells.push({language: "js", inline: true, source, line: before.length, column, attributes: {}});
    }
  });
  return cells;
}

/** What Framework makes of a cell: what it defines, refers to and imports. Throws a SyntaxError as Framework does. */
export function parseCell(cell: Cell, path: string, params?: Record<string, string>): JavaScriptNode {
  const source = cell.inline ? cell.source : tags[cell.language]!(cell.source, cell.attributes);
  return parseJavaScript(source, {path, inline: cell.inline, ...(params && {params})});
}

/** The cell as TypeScript to check: as written, or as the template that Framework makes of markup. */
export function cellAsTypeScript({language, inline, source, attributes}: Cell): string {
  return inline || language === "ts" ? source : tags[language]!(source, attributes);
}

/** Where a cell cannot be read: the place in the page, and why. Takes what `parseCell` throws. */
export function locateSyntaxError(cell: Cell, error: unknown): {line: number; column: number; message: string} {
  const {message} = error as Error;
  const place = /^(.*?) ?\((\d+):(\d+)\)$/s.exec(message);
  const [reason, row, offset] = place ? [place[1]!, Number(place[2]), Number(place[3])] : [message, 1, 0];
  const column = (row === 1 || !cell.inline ? cell.column : 1) + offset;
  return {line: cell.line + row - 1, column, message: `Syntaxfehler: ${reason}`};
}

function stripTypes(source: string): string {
  try {
    return transformSync(source, {
      loader: "ts",
      logLevel: "silent",
      tsconfigRaw: '{"compilerOptions": {"verbatimModuleSyntax": true}}'
    }).code;
  } catch (error) {
    const [first] = (error as TransformFailure).errors;
    throw new SyntaxError(`${first?.text} (${first?.location?.line ?? 1}:${first?.location?.column ?? 0})`, {
      cause: error
    });
  }
}

interface Context {
  code: [];
  startLine: 0;
  currentLine: 0;
  path: string;
  /** The lines of each token, before Framework replaces blocks of HTML by tokens that know none. */
  maps: Token["map"][];
}

const remembering = new WeakSet<MarkdownRenderer>();

function rememberMaps(md: MarkdownRenderer): void {
  if (remembering.has(md)) return;
  remembering.add(md);
  md.core.ruler.before("placeholder", "remember-maps", ({tokens, env}) => {
    if ("maps" in env) env.maps = tokens.map(({map}) => map);
  });
}

function offsetOfLine(lines: readonly string[], line: number): number {
  let offset = 0;
  for (let i = 0; i < line; ++i) offset += lines[i]!.length + 1;
  return offset;
}

/** The position of `${source}` in a page, where its lines may be indented or quoted. */
function findPlaceholder(text: string, source: string, from: number): number {
  const pattern = source.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&").replaceAll(/\n[ \t]*/g, "\\n[ \\t>]*");
  const expression = new RegExp(`\\$\\{${pattern}\\}`, "g");
  expression.lastIndex = from;
  return expression.exec(text)?.index ?? from;
}
