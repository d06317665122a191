import type {IncomingMessage, Server, ServerResponse} from "node:http";
import type {Duplex} from "node:stream";
import {finishPage} from "./finish.js";
import type {Fonts} from "./fonts.js";

/**
 * Stands in front of Framework’s preview server, which answers whoever asks.
 * Only requests by a name of this machine pass, so that no page of the network
 * can read the numbers under a name of its own that it lets point here, and the
 * live connection opens only to pages of the preview itself. Pages pass on
 * finished as in the built site, and the fonts are added.
 */
export function guardPreview(server: Server, fonts: Fonts): void {
  const handlers = server.listeners("request") as ((request: IncomingMessage, response: ServerResponse) => void)[];
  const upgraders = server.listeners("upgrade") as ((request: IncomingMessage, socket: Duplex, head: Buffer) => void)[];
  server.removeAllListeners("request").removeAllListeners("upgrade");

  server.on("request", (request, response) => {
    if (!isLocal(request)) return void response.writeHead(403).end();
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    const font = fonts.files.get((request.url ?? "").slice(1));
    if (font) return void response.writeHead(200, {"Content-Type": font.type}).end(font.content);
    finishWhatIsSent(response, fonts);
    for (const handle of handlers) handle.call(server, request, response);
  });

  server.on("upgrade", (request, socket, head) => {
    if (!isLocal(request)) return void socket.destroy();
    for (const upgrade of upgraders) upgrade.call(server, request, socket, head);
  });
}

function isLocal({headers: {host, origin}}: IncomingMessage): boolean {
  return isLocalHost(host) && (origin === undefined || origin === `http://${host}`);
}

function isLocalHost(host = ""): boolean {
  return /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(host);
}

function finishWhatIsSent(response: ServerResponse, fonts: Fonts): void {
  const end = response.end.bind(response) as (body?: unknown) => ServerResponse;
  response.end = (body?: unknown) => {
    const isPage = typeof body === "string" && String(response.getHeader("Content-Type")).startsWith("text/html");
    return end(isPage ? finishPage(body, "/", fonts) : body);
  };
}
