import {rmSync} from "node:fs";
import {recogniseFiles} from "../../../data-loaders/deliveries/recognise-files.js";
import {measured} from "./child.js";

// Named twice on the command line the record would be made twice: the module itself runs where arguments follow.
const [record, folder] = process.env["BENCH_FILES"]!.split("\n") as [string, string];

await measured(() => {
  rmSync(record, {force: true});
  const known = Object.values(recogniseFiles(record, [folder]));
  return {files: known.length, recognised: known.filter(({cubes}) => cubes.length > 0).length};
});
