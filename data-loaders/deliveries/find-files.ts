import {existsSync, lstatSync, readdirSync, realpathSync, statSync} from "node:fs";
import {join, relative, sep} from "node:path";
import {problem} from "../contract/codes.js";
import {DeliveryError} from "../contract/problem.js";
import {correctionSuffix} from "./corrections/correction.js";

/** A file that may be a delivery. */
export interface FoundFile {
  /** Where it lies. */
  readonly path: string;
  /** Below the folder of deliveries, with “/”, as messages and pages give it. */
  readonly file: string;
  readonly bytes: number;
}

export interface FindLimits {
  readonly files: number;
  readonly depth: number;
}

const usualLimits: FindLimits = {files: 5000, depth: 12};

/** Folders that archives and operating systems leave behind. */
const leftovers = new Set(["__MACOSX", "$RECYCLE.BIN", "System Volume Information"]);

/** Files that are no deliveries: locks of open documents, hidden files, folder settings, half a download. */
const noDelivery = /^(~\$|\.|Thumbs\.db$|desktop\.ini$)|\.(tmp|part|crdownload)$/i;

/** Whether a file holds the corrections of a delivery that lies beside it. */
function isCorrection(path: string): boolean {
  return path.endsWith(correctionSuffix) && existsSync(path.slice(0, -correctionSuffix.length));
}

/**
 * Every file below a folder that may be a delivery, at any depth, in the order
 * of their paths. Passes over corrections of a delivery beside them, locks, hidden
 * files and leftovers of archives, and over links that lead out of the folder; never follows a link to a folder. No
 * such folder is no file. Throws a DeliveryError beyond the limits.
 */
export function findFiles(folder: string, limits: FindLimits = usualLimits): FoundFile[] {
  const found: FoundFile[] = [];
  let root: string;
  try {
    root = realpathSync(folder);
  } catch {
    return found;
  }
  visit(root, 0);
  return found.sort((a, b) => (a.file < b.file ? -1 : 1));

  function refuse(message: string): never {
    throw new DeliveryError([problem("L108", {file: folder}, message)]);
  }

  function visit(directory: string, depth: number): void {
    if (depth > limits.depth) refuse(`Der Ordner ist tiefer geschachtelt als ${limits.depth} Ebenen.`);
    for (const entry of readdirSync(directory, {withFileTypes: true})) {
      const path = join(directory, entry.name);
      if (noDelivery.test(entry.name) || leftovers.has(entry.name) || isCorrection(path)) continue;
      if (entry.isDirectory()) visit(path, depth + 1);
      else if (entry.isFile() || leadsToFileWithin(path, root)) {
        if (found.length >= limits.files) refuse(`Im Ordner liegen mehr als ${limits.files} Dateien.`);
        found.push({path, file: relative(root, path).split(sep).join("/"), bytes: statSync(path).size});
      }
    }
  }
}

function leadsToFileWithin(path: string, root: string): boolean {
  try {
    if (!lstatSync(path).isSymbolicLink()) return false;
    const target = realpathSync(path);
    return target.startsWith(root + sep) && statSync(target).isFile();
  } catch {
    return false;
  }
}
