import {chmodSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, it} from "vitest";
import {DeliveryError} from "../../../data-loaders/contract/problem.js";
import {openDelivery} from "../../../data-loaders/formats/delivery.js";

const folder = mkdtempSync(join(tmpdir(), "delivery-"));
afterAll(() => rmSync(folder, {recursive: true}));

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function problemOf(path: string, options = {}) {
  try {
    openDelivery(path, options);
  } catch (error) {
    expect(error).toBeInstanceOf(DeliveryError);
    return (error as DeliveryError).problems[0]!;
  }
  throw new Error("no problem found");
}

describe("openDelivery(path)", () => {
  it("identifies the file and says how it was read", () => {
    const delivery = openDelivery(write("abc.csv", "jahr;wert\n2024;5\n"));
    expect(delivery).toMatchObject({
      file: "abc.csv",
      bytes: 17,
      encoding: "utf-8",
      separator: ";",
      reason: "Nur ASCII-Zeichen: In UTF-8 und Windows-1252 dasselbe. Semikolon: teilt alle Zeilen in 2 Felder."
    });
    expect(delivery.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(delivery.table.endRow - delivery.table.firstRow).toBe(1);
  });

  it("takes encoding and separator as a contract declares them", () => {
    const path = write("declared.csv", "ü,a;b\n");
    expect(openDelivery(path, {encoding: "windows-1252", separator: ","}).sheet.text(0, 0)).toBe("Ã¼");
  });

  it("refuses with a German sentence what cannot be read", () => {
    expect(problemOf(join(folder, "fehlt.csv"))).toMatchObject({
      code: "L101",
      message: "Die Datei gibt es nicht.",
      place: {file: "fehlt.csv"}
    });
    expect(problemOf(folder)).toMatchObject({code: "L101", message: "Das ist ein Ordner, keine Datei."});
    expect(problemOf(write("leer.csv", ""))).toMatchObject({code: "L103", message: "Die Datei ist leer."});
    expect(problemOf(write("groß.csv", "a;b\n".repeat(10)), {maximumBytes: 20}).code).toBe("L104");
    expect(problemOf(write("bild.csv", Buffer.from("\x89PNG\r\n\x1a\n", "latin1")))).toMatchObject({
      code: "L105",
      message: "Die Datei ist ein Bild (PNG), keine Tabelle, die gelesen werden kann."
    });
    expect(problemOf(write("mappe.csv", "PK\x03\x04 xl/workbook.xml")).code).toBe("L106");
    expect(problemOf(write("halb.csv", Buffer.of(0xff, 0xfe, 0x41)))).toMatchObject({
      code: "L102",
      place: {file: "halb.csv"}
    });
    expect(problemOf("/dev/null").code).toBe("L101");
  });

  it.skipIf(process.getuid?.() === 0)("refuses a file without permission", () => {
    const path = write("geheim.csv", "a;b\n");
    chmodSync(path, 0);
    expect(problemOf(path).message).toMatch(/Berechtigung/);
  });
});
