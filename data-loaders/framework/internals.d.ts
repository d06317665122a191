// The parts of Framework 1.13.4 that this project calls or extends. Framework
// publishes no types and no programming interface; the version is pinned.

declare module "@observablehq/framework/dist/config.js" {
  import type {LoaderResolver} from "@observablehq/framework/dist/loader.js";
  import type {MarkdownRenderer} from "@observablehq/framework/dist/markdown.js";

  export interface Config {
    /** The folder of the pages. */
    root: string;
    /** The folder of the finished site. */
    output: string;
    md: MarkdownRenderer;
    loaders: LoaderResolver;
    paths(): AsyncIterable<string>;
  }
  export function readConfig(path?: string, root?: string): Promise<Config>;
  /** Fixes the date that is written for every file, or gives the files their own again. */
  export function setCurrentDate(date: Date | null): void;
}

declare module "@observablehq/framework/dist/loader.js" {
  /** A file of the site: static, or written by a data loader. */
  export interface Loader {
    /** The file, or the script that writes it, relative to the root. */
    readonly path: string;
    readonly params?: Record<string, string>;
    /** Of a script: the file that it writes, with leading slash. */
    readonly targetPath?: string;
    /** Of a script: the program that runs it, and its arguments. */
    readonly command?: string;
    readonly args?: string[];
    /** Resolves to the path of the file, relative to the root. */
    load(options?: {useStale?: boolean}, effects?: LoadEffects): Promise<string>;
  }
  export interface LoadEffects {
    logger: Pick<Console, "log" | "warn" | "error">;
    output: Pick<NodeJS.WritableStream, "write">;
  }
  export interface Watcher {
    close(): void;
  }
  export class LoaderResolver {
    readonly root: string;
    find(path: string): Loader | undefined;
    findPage(path: string): Loader | undefined;
    loadPage(path: string, options: {md: object}, effects?: LoadEffects): Promise<object>;
    getSourceFileHash(path: string): string;
    watchPage(path: string, listener: (event: string) => void): Watcher;
    watchFiles(path: string, names: Iterable<string>, callback: (name: string) => void): Promise<Watcher>;
  }
}

declare module "@observablehq/framework/dist/markdown.js" {
  export interface Token {
    type: string;
    tag: string;
    info: string;
    content: string;
    /** First line, and the line after the last, counted from 0. */
    map: [number, number] | null;
    children: Token[] | null;
  }
  export interface MarkdownRenderer {
    parse(source: string, context: object): Token[];
    core: {
      ruler: {before(name: string, added: string, rule: (state: {tokens: Token[]; env: object}) => void): void};
    };
  }
}

declare module "@observablehq/framework/dist/frontMatter.js" {
  export function readFrontMatter(page: string): {content: string; data: Record<string, unknown>};
}

declare module "@observablehq/framework/dist/info.js" {
  export function parseInfo(info: string): {tag: string; attributes: Record<string, string>};
}

declare module "@observablehq/framework/dist/tag.js" {
  export function transpileTag(source: string, tag: string, raw: boolean): string;
}

declare module "@observablehq/framework/dist/sql.js" {
  export function transpileSql(source: string, attributes: Record<string, string>): string;
}

declare module "@observablehq/framework/dist/javascript/parse.js" {
  import type {Node, Program} from "acorn";

  export interface JavaScriptNode {
    body: Node | Program;
    /** What the cell defines; null if it is an expression. */
    declarations: {name: string}[] | null;
    references: {name: string}[];
    files: {name: string; method?: string}[];
    imports: {name: string; type: "local" | "global"; method: "static" | "dynamic" | "resolve"}[];
    expression: boolean;
  }
  export function parseJavaScript(
    source: string,
    options: {path: string; inline?: boolean; params?: Record<string, string>}
  ): JavaScriptNode;
}

declare module "@observablehq/framework/dist/build.js" {
  import type {Config} from "@observablehq/framework/dist/config.js";
  import type {LoadEffects} from "@observablehq/framework/dist/loader.js";

  export class FileBuildEffects {
    constructor(outputRoot: string, cacheDir: string, effects?: LoadEffects);
    prepare(): Promise<void>;
  }
  export function build(options: {config: Config}, effects?: FileBuildEffects): Promise<void>;
}

declare module "@observablehq/framework/dist/preview.js" {
  import type {Server} from "node:http";

  export class PreviewServer {
    static start(options: {
      config?: string;
      root?: string;
      hostname: string;
      port?: number;
      open?: boolean;
      verbose?: boolean;
    }): Promise<PreviewServer>;
    readonly server: Server;
  }
}
