import {existsSync, readFileSync} from "node:fs";
import {createServer, type Server} from "node:http";
import type {AddressInfo} from "node:net";
import {extname, join, normalize} from "node:path";

/** A folder on an address of this machine. */
export interface ServedFolder {
  /** Without a slash at its end. */
  readonly url: string;
  readonly folder: string;
  close(): Promise<void>;
}

/** A file that is served beside those of the folder. */
export interface ExtraFile {
  readonly type: string;
  readonly content: string | Uint8Array;
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

/** Serves a folder as a plain web server would, with addresses of pages without “.html”; `extra` holds further files by their path. */
export async function serve(folder: string, extra: ReadonlyMap<string, ExtraFile> = new Map()): Promise<ServedFolder> {
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? "/", "http://localhost");
    const path = normalize(decodeURIComponent(pathname));
    if (path === "/favicon.ico") return void response.writeHead(204).end();
    const made = extra.get(path);
    if (made !== undefined) return void response.writeHead(200, {"Content-Type": made.type}).end(made.content);
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
