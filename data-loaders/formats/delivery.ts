import {createHash} from "node:crypto";
import {constants, closeSync, fstatSync, openSync, readSync} from "node:fs";
import {basename} from "node:path";
import {DeliveryError, type Problem} from "../contract/problem.js";
import {readCsv, type CsvOptions} from "./csv.js";
import {detectFileKind} from "./file-kind.js";
import {readTable} from "./read-table.js";
import type {Delivery} from "./table.js";

/** Larger files are no deliveries: 256 MiB. */
export const largestBytes = 256 * 1024 * 1024;

export interface OpenOptions extends CsvOptions {
  /** Larger files are refused; 256 MiB by default. */
  readonly maximumBytes?: number;
}

/**
 * Opens a delivered text file: reads it, says how, and finds its table. Throws
 * a DeliveryError where there is no such file, or it is empty, too large, no
 * text, or damaged.
 */
export function openDelivery(path: string, options: OpenOptions = {}): Delivery {
  return readDelivery(path, readBytes(path, options.maximumBytes), options);
}

/** The same for bytes that are in memory already; `path` only names them. */
export function readDelivery(path: string, bytes: Uint8Array, options: CsvOptions = {}): Delivery {
  return inFile(basename(path), () => {
    const {kind, label} = detectFileKind(bytes);
    if (kind !== "text") throw new DeliveryError([notText(kind, label)]);
    const sheet = readCsv(bytes, options);
    const {encoding, separator, reason} = sheet;
    return {...identify(path, bytes), encoding, reason, separator, sheet, table: readTable(sheet)};
  });
}

/** Name, size and checksum of a delivered file. */
export function identify(path: string, bytes: Uint8Array): Pick<Delivery, "file" | "bytes" | "sha256"> {
  return {
    file: basename(path),
    bytes: bytes.length,
    sha256: createHash("sha256").update(bytes).digest("hex")
  };
}

/** Reads a regular file whole, up to a size. Throws a DeliveryError that says in German why it cannot be read. */
export function readBytes(path: string, maximumBytes = largestBytes): Uint8Array {
  return inFile(basename(path), () => {
    let descriptor: number | undefined;
    try {
      // Without O_NONBLOCK, opening a named pipe would wait for a writer for ever.
      descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
      const stat = fstatSync(descriptor);
      if (stat.isDirectory()) throw unreadable("L101", "Das ist ein Ordner, keine Datei.");
      if (!stat.isFile()) throw unreadable("L101", "Das ist keine gewöhnliche Datei.");
      if (stat.size === 0) throw unreadable("L103", "Die Datei ist leer.");
      if (stat.size > maximumBytes) {
        throw unreadable(
          "L104",
          `Die Datei ist zu groß: ${mebibytes(stat.size)}, erlaubt sind ${mebibytes(maximumBytes)}.`
        );
      }
      return readFully(descriptor, stat.size);
    } catch (error) {
      if (error instanceof DeliveryError) throw error;
      throw unreadable("L101", openingFailure(error));
    } finally {
      if (descriptor !== undefined) closeSync(descriptor);
    }
  });
}

function readFully(descriptor: number, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let length = 0;
  while (length < size) {
    const count = readSync(descriptor, bytes, length, size - length, null);
    if (count === 0) break;
    length += count;
  }
  return bytes.subarray(0, length);
}

function openingFailure(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT" || code === "ENOTDIR") return "Die Datei gibt es nicht.";
  if (code === "EACCES" || code === "EPERM") return "Die Datei darf nicht gelesen werden: Es fehlt die Berechtigung.";
  return `Die Datei lässt sich nicht lesen (${String(code ?? "unbekannter Fehler")}).`;
}

function notText(kind: "workbook" | "other", label: string): Problem {
  return {
    code: kind === "workbook" ? "L106" : "L105",
    severity: "error",
    message:
      kind === "workbook"
        ? `Die Datei ist ${label}; erwartet wird hier eine Textdatei (CSV).`
        : `Die Datei ist ${label}, keine Tabelle, die gelesen werden kann.`,
    place: {file: ""}
  };
}

function unreadable(code: string, message: string): DeliveryError {
  return new DeliveryError([{code, severity: "error", message, place: {file: ""}}]);
}

/** Runs a step and adds the file’s name to the problems that it throws. */
function inFile<T>(file: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error;
    throw new DeliveryError(error.problems.map((problem) => withFile(problem, file)));
  }
}

function withFile(problem: Problem, file: string): Problem {
  return problem.place.file === "" ? {...problem, place: {...problem.place, file}} : problem;
}

function mebibytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024 / 1024).toLocaleString("de-DE")} MiB`;
}
