import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {indicators} from "../../indicators/index.js";

// The source of every definition by the id of its indicator: sheets fetch it when someone opens the code.
const folder = "indicators";
const files = readdirSync(folder, {recursive: true, encoding: "utf8"});
const sources = indicators.map(({id}) => {
  const file = files.find((name) => name.split(/[\\/]/).at(-1)!.startsWith(`${id.toLowerCase()}-`));
  if (file === undefined) throw new Error(`no file of indicator: ${id}`);
  const path = join(folder, file);
  return [id, {path: path.replaceAll("\\", "/"), text: readFileSync(path, "utf8")}];
});
process.stdout.write(JSON.stringify(Object.fromEntries(sources)));
