import {createHash} from "node:crypto";
import {mkdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";
import {build, type Plugin} from "esbuild";
import {fileHash} from "./content.js";

const registry = /^https:\/\/registry\.[^/]+\//; // by its form: no registry host is named in this project
const cdn = "https://cdn.jsdelivr.net/npm/";

/**
 * Framework resolves `npm:` imports, and its own implicit ones such as Plot,
 * against the npm registry and a CDN. Answer both from node_modules, so that
 * package-lock.json alone says which version a page gets, and refuse every
 * other request, so that neither preview nor build can depend on a network.
 *
 * `cache` is Framework’s cache folder. The packages in it are dropped when the
 * content of package-lock.json, or of this file, is no longer that which they
 * were made from: Framework itself would keep the versions it once resolved.
 */
export function serveNpmFromNodeModules(cache: string): void {
  process.env.OBSERVABLE_TELEMETRY_DISABLE = "1";
  dropOtherVersions(cache);
  const lock = readJson("package-lock.json") as Lock;
  globalThis.fetch = async (input) => {
    const url = String(input instanceof Request ? input.url : input);
    if (registry.test(url)) return answerVersion(url.replace(registry, ""), lock);
    if (url.startsWith(cdn)) return answerFile(url.slice(cdn.length), lock);
    throw new Error(`request refused, everything comes from node_modules: ${url}`);
  };
}

interface Lock {
  readonly packages: Record<string, {version?: string; dependencies?: Record<string, string>}>;
}

function dropOtherVersions(cache: string): void {
  const sources = ["package-lock.json", fileURLToPath(import.meta.url)].map((path) => fileHash(path));
  const hash = createHash("sha256").update(sources.join()).digest("hex");
  const record = join(cache, "packages.sha256");
  if (readText(record) === hash) return;
  for (const folder of ["_npm", "_node"]) rmSync(join(cache, folder), {recursive: true, force: true});
  mkdirSync(dirname(record), {recursive: true});
  writeFileSync(record, hash);
}

/** “d3/latest” or, for a range, “d3”. A package that is not installed resolves too, and fails only where a page imports it. */
function answerVersion(path: string, lock: Lock): Response {
  const {name, rest} = split(path);
  const version = installedVersion(name, lock) ?? "0.0.0";
  return Response.json(rest ? {version} : {versions: {[version]: {}}});
}

/** “d3@7.9.2/+esm”, “katex@0.16.0/dist/katex.min.css”, … */
async function answerFile(path: string, lock: Lock): Promise<Response> {
  const {name, rest} = split(path);
  if (installedVersion(name, lock) === undefined) return new Response(null, {status: 404});
  if (!rest.endsWith("+esm")) return answer(readFileSync(join("node_modules", name, rest)), /\.m?js$/.test(rest));
  const {outputFiles} = await build({
    entryPoints: [[name, ...rest.split("/").slice(0, -1)].join("/")],
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    minify: true,
    logLevel: "silent",
    define: {"process.env.NODE_ENV": '"production"'},
    plugins: [separateDependencies(lock)]
  });
  return answer(outputFiles[0]!.text, true);
}

/** Leaves each direct dependency of the project to be a module of its own, in the CDN’s own notation, which Framework rewrites. */
function separateDependencies(lock: Lock): Plugin {
  const dependencies = lock.packages[""]?.dependencies ?? {};
  return {
    name: "separate-dependencies",
    setup({onResolve}) {
      onResolve({filter: /^[\w@]/}, ({path, kind}) => {
        const {name, rest} = split(path);
        if (kind === "entry-point" || !Object.hasOwn(dependencies, name)) return undefined;
        return {path: `/npm/${name}@${installedVersion(name, lock)}/${rest && `${rest}/`}+esm`, external: true};
      });
    }
  };
}

/** The version in node_modules; throws if it is another than package-lock.json asks for. */
function installedVersion(name: string, lock: Lock): string | undefined {
  const path = `node_modules/${name}`;
  const text = readText(`${path}/package.json`);
  if (text === undefined) return undefined;
  const {version} = JSON.parse(text) as {version: string};
  const locked = lock.packages[path]?.version;
  if (locked !== undefined && locked !== version) {
    throw new Error(
      `${name} liegt in Version ${version} vor, package-lock.json verlangt ${locked}: bitte „npm ci“ ausführen.`
    );
  }
  return version;
}

function answer(body: string | Uint8Array<ArrayBuffer>, javascript: boolean): Response {
  return new Response(body, {
    headers: {"Content-Type": javascript ? "application/javascript" : "application/octet-stream"}
  });
}

function split(specifier: string): {name: string; rest: string} {
  const [, name = "", rest = ""] = /^((?:@[^/]+\/)?[^/@]+)(?:@[^/]+)?\/?(.*)$/.exec(specifier) ?? [];
  return {name, rest};
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
