import type {Reading} from "./reading.js";
import type {WorkbookProperties} from "./types.js";
import {openPart, type Relationship} from "./xlsx-package.js";
import {nameCode, opened} from "./xml.js";
import type {Zip} from "./zip.js";

const wanted: ReadonlyMap<number, Exclude<keyof WorkbookProperties, "date1904">> = new Map([
  [nameCode("title"), "title"],
  [nameCode("creator"), "creator"],
  [nameCode("lastModifiedBy"), "lastModifiedBy"],
  [nameCode("created"), "created"],
  [nameCode("modified"), "modified"],
  [nameCode("Application"), "application"]
]);

/** Reads what the file says about itself from the parts that the package names for it. */
export function readProperties(
  zip: Zip,
  root: readonly Relationship[],
  reading: Reading
): Omit<WorkbookProperties, "date1904"> {
  const properties: Record<string, string> = {};
  for (const {type, target, external} of root) {
    if (external || (type !== "core-properties" && type !== "extended-properties")) continue;
    const xml = openPart(zip, target, reading);
    if (!xml) continue;
    for (let event = xml.next(); event; event = xml.next()) {
      const key = event === opened ? wanted.get(xml.name) : undefined;
      const text = key && xml.content().trim();
      if (key && text) properties[key] = text.slice(0, 500);
    }
  }
  return properties;
}
