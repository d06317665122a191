import {refuse, type Reading} from "./reading.js";
import {nameCode, opened, utf8Of, XmlScanner} from "./xml.js";
import type {Zip} from "./zip.js";

/** Where a part refers to another one (ECMA-376 part 2, 9.3). */
export interface Relationship {
  readonly id: string;
  /** Last word of the type’s address: transitional and strict workbooks differ before it. */
  readonly type: string;
  /** Path of the part in the archive, or the address of something outside. */
  readonly target: string;
  readonly external: boolean;
}

const relationship = nameCode("Relationship");
const idName = nameCode("Id");
const typeName = nameCode("Type");
const targetName = nameCode("Target");
const modeName = nameCode("TargetMode");

/** A scanner over a part; undefined if the archive has none of that name. */
export function openPart(zip: Zip, path: string, reading: Reading): XmlScanner | undefined {
  const bytes = zip.read(path);
  return bytes && new XmlScanner(path, utf8Of(path, bytes, reading), reading);
}

/** What a part refers to; empty where it refers to nothing. `""` is the package itself. */
export function relationshipsOf(zip: Zip, path: string, reading: Reading): readonly Relationship[] {
  const slash = path.lastIndexOf("/");
  const folder = path.slice(0, slash + 1);
  const xml = openPart(zip, `${folder}_rels/${path.slice(slash + 1)}.rels`, reading);
  const found: Relationship[] = [];
  if (!xml) return found;
  for (let event = xml.next(); event; event = xml.next()) {
    if (event !== opened || xml.name !== relationship) continue;
    const external = xml.value(modeName)?.toLowerCase() === "external";
    const target = xml.value(targetName) ?? "";
    const type = xml.value(typeName) ?? "";
    found.push({
      id: xml.value(idName) ?? "",
      type: type.slice(type.lastIndexOf("/") + 1),
      target: external ? target : resolvePart(folder, target),
      external
    });
    if (found.length > reading.limits.parts)
      refuse(reading, "W112", `Der Teil „${path}“ verweist auf zu viele andere.`);
  }
  return found;
}

/** Path of a part named from within a folder. It only ever names an entry of the archive, never a file. */
function resolvePart(folder: string, target: string): string {
  const path = target.replaceAll("\\", "/");
  const steps: string[] = [];
  for (const step of (path.startsWith("/") ? path : folder + path).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
