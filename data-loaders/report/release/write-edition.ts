import {existsSync, mkdirSync, renameSync, writeFileSync} from "node:fs";
import {dirname, join, relative} from "node:path";
import {DeliveryError, type Problem} from "../../contract/problem.js";
import {removedAtExit} from "../../framework/interruption.js";
import type {Cube} from "../../../indicators/engine/cube.js";
import type {PrintedFile} from "../print/print-report.js";
import {draftMark} from "../print/publication.js";
import {paperPage} from "../print/report-pages.js";
import {writeCells} from "./cells.js";
import {type EditionData, writeData} from "./edition-data.js";
import {sealFolder} from "./folder-sums.js";
import {releaseProblem} from "./problem.js";
import {verifyPage} from "./verify-page/html.js";

type Report = (line: string) => void;

/** Makes the pages of an edition in a folder. */
export type BuildPages = (folder: string, edition: string, report: Report) => Promise<void>;

/** Prints the report of a built site into a folder; says of each file what its check found. */
export type PrintReport = (options: {
  readonly site: string;
  readonly out: string;
  readonly onProgress?: Report;
}) => Promise<readonly Pick<PrintedFile, "chapter" | "path" | "marks" | "problems">[]>;

/** What an edition is made of, and what makes its pages and its printed files. */
export interface EditionParts extends EditionData {
  readonly cubes: readonly Cube[];
  readonly build: BuildPages;
  readonly print: PrintReport;
  readonly report: Report;
}

/**
 * Writes an edition into a new folder and seals it with its checksums; returns the number that it is known by. The folder
 * appears whole or not at all: it is made under another name, which is taken away if anything fails or the process ends.
 * `before` runs when everything is there but the folder’s name. Throws a DeliveryError where the folder exists (F211) or the
 * check of a printed file found anything (F218) or it is a draft (F219), and whatever building and printing throw.
 */
export async function writeEdition(
  folder: string,
  {cubes, build, print, report, ...data}: EditionParts,
  before: (seal: string) => void = () => {}
): Promise<string> {
  const {edition} = data.record;
  const draft = join(dirname(folder), `.${edition}.${process.pid}`);
  const remove = removedAtExit(draft);
  try {
    mkdirSync(draft, {recursive: true});
    report("Seiten werden gebaut …");
    await build(join(draft, "seiten"), edition, report);
    report("Bericht wird gedruckt …");
    const printed = await print({site: join(draft, "seiten"), out: join(draft, "bericht"), onProgress: report});
    const faults = printed.flatMap((file) => printFaults({...file, path: relative(draft, file.path)}));
    if (faults.length > 0) throw new DeliveryError(faults);
    report("Zahlen und Definitionen werden geschrieben …");
    writeCells(join(draft, "zellen"), cubes);
    writeData(draft, data);
    writeFileSync(join(draft, "pruefen.html"), verifyPage(edition));
    const seal = sealFolder(draft, edition);
    if (existsSync(folder))
      throw new DeliveryError([releaseProblem("F211", {file: folder}, "Diese Ausgabe gibt es schon.")]);
    before(seal);
    renameSync(draft, folder);
    return seal;
  } finally {
    remove();
  }
}

/** What the check of a printed file found, and that it calls itself a draft although everything in it is approved. */
function printFaults({chapter, path, marks, problems}: Awaited<ReturnType<PrintReport>>[number]): readonly Problem[] {
  const isDraft = marks.includes(draftMark) && chapter !== paperPage.id;
  return [
    ...problems.map(({code, message, place, advice}) => {
      const found = `Die Prüfung der gedruckten Datei findet ${code}: ${message} ${advice}`;
      return releaseProblem("F218", {file: path, raw: place}, found);
    }),
    ...(isDraft ? [releaseProblem("F219", {file: path}, "Die gedruckte Datei nennt sich „Entwurf“.")] : [])
  ];
}
