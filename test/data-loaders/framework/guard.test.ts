import {createServer, request, type IncomingHttpHeaders, type Server} from "node:http";
import type {AddressInfo} from "node:net";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {readFonts} from "../../../data-loaders/framework/fonts.js";
import {guardPreview} from "../../../data-loaders/framework/guard.js";

const fonts = readFonts();
const page =
  '<!DOCTYPE html>\n<html>\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">';
let server: Server;
let upgrades = 0;

beforeAll(async () => {
  server = createServer((incoming, response) => {
    response.setHeader("Content-Type", incoming.url === "/page" ? "text/html; charset=utf-8" : "text/plain");
    response.end(incoming.url === "/page" ? page : "<html>");
  });
  server.on("upgrade", (_request, socket) => {
    upgrades += 1;
    socket.end("HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n");
  });
  guardPreview(server, fonts);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
});

afterAll(() => server.close());

async function ask(
  path: string,
  headers: IncomingHttpHeaders = {}
): Promise<{status: number; body: string; type?: string}> {
  const {port} = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const outgoing = request({port, host: "127.0.0.1", path, headers}, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (text: string) => (body += text));
      response.on("end", () => resolve({status: response.statusCode!, body, type: response.headers["content-type"]!}));
    });
    outgoing.on("upgrade", (response, socket) => {
      socket.destroy();
      resolve({status: response.statusCode!, body: ""});
    });
    outgoing.on("error", reject).end();
  });
}

describe("guardPreview", () => {
  test("lets pass who asks by a name of this machine", async () => {
    const {port} = server.address() as AddressInfo;
    for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, "localhost"])
      expect((await ask("/", {host})).status).toBe(200);
    expect((await ask("/", {host: "localhost:1", origin: "http://localhost:1"})).status).toBe(200);
  });

  test("refuses who asks by another name, or for a page from elsewhere", async () => {
    for (const host of ["evil.example", "127.0.0.1.evil.example", "localhost.evil.example:3000"]) {
      expect((await ask("/", {host})).status).toBe(403);
    }
    expect((await ask("/", {origin: "https://evil.example"})).status).toBe(403);
    expect((await ask("/", {origin: "null"})).status).toBe(403);
  });

  test("opens the live connection to pages of the preview only", async () => {
    const {port} = server.address() as AddressInfo;
    const upgrade = {connection: "Upgrade", upgrade: "websocket"};
    expect((await ask("/", {...upgrade, origin: `http://127.0.0.1:${port}`})).status).toBe(101);
    await expect(ask("/", {...upgrade, origin: "https://evil.example"})).rejects.toThrow(/hang up|reset/);
    expect(upgrades).toBe(1);
  });

  test("passes pages on finished, and all else as it is", async () => {
    expect((await ask("/page")).body).toContain('<html lang="de">');
    expect((await ask("/other")).body).toBe("<html>");
  });

  test("serves the fonts", async () => {
    expect(await ask(`/${fonts.stylesheet}`)).toMatchObject({status: 200, type: "text/css; charset=utf-8"});
  });
});
