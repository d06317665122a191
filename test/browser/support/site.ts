import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {createServer, type Server} from "node:http";
import type {AddressInfo} from "node:net";
import {extname, join, normalize} from "node:path";
import {treeHash} from "../../../data-loaders/framework/content.js";
import {copyProject, outputFolder, runScript, sourcePaths} from "./project.js";
import {withLock} from "./lock.js";

/** The built site, on an address of this machine. */
export interface Site {
  /** Without a slash at its end. */
  readonly url: string;
  readonly folder: string;
  close(): Promise<void>;
}

/**
 * Builds the site once for all tests, from sample deliveries or from those in
 * `exports`, and serves it. An earlier build is taken if nothing that it was
 * made from has changed since.
 */
export async function openSite({exports = join(outputFolder, "no-exports"), name = "dist"} = {}): Promise<Site> {
  const folder = join(outputFolder, name);
  mkdirSync(outputFolder, {recursive: true});
  await withLock(join(outputFolder, "lock"), () => buildOnce(folder, exports));
  return serve(folder);
}

async function buildOnce(folder: string, exports: string): Promise<void> {
  const record = `${folder}.sha256`;
  const hash = `${treeHash(sourcePaths.concat(exports))} ${process.version}`;
  if (existsSync(folder) && existsSync(record) && readFileSync(record, "utf8") === hash) return;
  rmSync(record, {force: true});
  const project = join(outputFolder, "project");
  copyProject(project);
  const env = {EXPORTS_DIR: exports};
  for (const [script, ...args] of [["data-loaders/samples.ts"], ["data-loaders/framework/build.ts", folder]] as const) {
    const {code, output} = await runScript(project, script, args, env);
    if (code !== 0) throw new Error(`${script} failed:\n${output}`);
  }
  writeFileSync(record, hash);
}

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".csv": "text/csv; charset=utf-8",
  ".txt": "text/plain; charset=utf-8"
};

/** Serves a folder as a plain web server would, with addresses of pages without “.html”. */
export async function serve(folder: string): Promise<Site> {
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? "/", "http://localhost");
    const path = normalize(decodeURIComponent(pathname));
    if (path === "/favicon.ico") return void response.writeHead(204).end();
    const names = path.endsWith("/") ? [`${path}index.html`] : [path, `${path}.html`];
    const file = names.map((name) => join(folder, name)).find((name) => extname(name) !== "" && existsSync(name));
    if (file === undefined) return void response.writeHead(404, {"Content-Type": "text/plain"}).end("not found");
    response
      .writeHead(200, {"Content-Type": types[extname(file)] ?? "application/octet-stream"})
      .end(readFileSync(file));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const {port} = server.address() as AddressInfo;
  return {url: `http://127.0.0.1:${port}`, folder, close: () => close(server)};
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}
