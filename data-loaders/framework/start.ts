import {existsSync, mkdirSync} from "node:fs";
import type {AddressInfo} from "node:net";
import {parseArgs} from "node:util";
import {PreviewServer} from "@observablehq/framework/dist/preview.js";
import {readMode} from "../disclosure/mode.js";
import {readFonts} from "./fonts.js";
import {guardPreview} from "./guard.js";
import {hasDesktop, openBrowser} from "./open-browser.js";
import {silenceFramework} from "./quiet.js";
import {makeSamples} from "./samples.js";
import {exportsFolder, setUpFramework} from "./setup.js";

const {values} = parseArgs({
  options: {"kein-browser": {type: "boolean", default: false}, port: {type: "string"}}
});

const mode = readMode();
await makeSamples(); // without them it goes on with what is delivered
if (exportsFolder === "exports") mkdirSync(exportsFolder, {recursive: true});
else if (!existsSync(exportsFolder))
  console.error(`Den Ordner EXPORTS_DIR=${exportsFolder} gibt es nicht (noch nicht).`);

const print = silenceFramework();
setUpFramework({watching: true, report: print});
const {server} = await PreviewServer.start({
  hostname: "127.0.0.1",
  ...(values.port !== undefined && {port: Number(values.port)}),
  open: false,
  verbose: false
});
guardPreview(server, readFonts());
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
print(`
  Die Indikatorenwerkstatt läuft: ${url}
  Lieferungen werden gelesen aus: ${exportsFolder}/
  Änderungen an Seiten, Indikatoren und Lieferungen erscheinen von selbst. Beenden mit Strg+C.
`);
if (mode === "intern") {
  print("  Interne Ansicht: Die Seiten zeigen wahre, ungeschützte Zahlen. Nur dieser Rechner kann sie abrufen.\n");
}
if (!values["kein-browser"] && hasDesktop(process.env, process.platform)) openBrowser(url);

// A mistake in the configuration, or a page that was just removed, must not end the preview.
process.on("unhandledRejection", (error) => console.error(error));

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.removeAllListeners(signal); // Framework’s own would first wait for its telemetry
  process.once(signal, () => process.exit(0));
}
