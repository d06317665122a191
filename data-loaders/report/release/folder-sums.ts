import {readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {fileHash, listFiles} from "../../framework/content.js";
import {checksumFile, type Checksums, formatChecksums} from "../../../indicators/release/checksums.js";
import {sha256} from "../../../indicators/release/sha256.js";

/** The checksum of every file of a folder but the list of them. */
export function folderSums(folder: string): Checksums {
  const files = listFiles(folder).map((file) => file.replaceAll("\\", "/"));
  return new Map(files.filter((file) => file !== checksumFile).map((file) => [file, fileHash(join(folder, file))!]));
}

/** Writes the list of checksums of an edition; returns its own, the number that the edition is known by. */
export function sealFolder(folder: string, edition: string): string {
  const text = formatChecksums(edition, folderSums(folder));
  writeFileSync(join(folder, checksumFile), text);
  return sha256(text);
}

/** The number that an edition is known by. */
export function sealOf(folder: string): string {
  return sha256(readFileSync(join(folder, checksumFile)));
}
