import {existsSync, readdirSync, readFileSync} from "node:fs";
import {indicators} from "../indicators/index.js";
import type {SubjectId} from "../indicators/release/approval.js";
import type {Subject} from "../indicators/release/standing.js";
import {chapterContents} from "./aussagen/index.js";
import {type ChapterContent, indicatorsOf} from "./chapter.js";
import {chapterFingerprint, indicatorFingerprint} from "./fingerprint.js";
import {summaryContent} from "./befunde.js";
import {kapitel, type ReportPage, seiten} from "./kapitel.js";
import {reportIndicators} from "./report-uses.js";

/** A page of the report that is written, with its files and its claims. Node only: pages read their own text. */
export interface WrittenPage extends ReportPage {
  readonly content: ChapterContent;
  /** From the project’s folder. */
  readonly file: string;
  readonly markdown: string;
}

/** The pages that are written, in the order of the report; annexes make no claims. */
export function writtenPages(): readonly WrittenPage[] {
  return seiten.flatMap((page) => {
    if (page.page === undefined) return [];
    const file = `src${page.page}.md`;
    return [{...page, content: contentOf(page.id), file, markdown: readFileSync(file, "utf8")}];
  });
}

function contentOf(id: string): ChapterContent {
  if (id === summary) return summaryContent();
  return chapterContents[id] ?? {claims: [], sections: []};
}

/** The modules that a page takes its claims from, one after the other; none of an annex. */
function claimsModules(id: string): string {
  if (id === summary) return readFileSync("src/bericht/befunde.ts", "utf8");
  const folder = `src/bericht/aussagen/${id}`;
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  return files.map((file) => readFileSync(`${folder}/${file}`, "utf8")).join("\n");
}

const summary = "zusammenfassung";

/** A page by its name, as messages give it. */
export function pageTitle({id, name}: Pick<ReportPage, "id" | "name">): string {
  return `${kapitel.some((chapter) => chapter.id === id) ? "Kapitel " : ""}„${name}“`;
}

/** The name of the file of approvals of a page. */
export function chapterSubject(id: string): SubjectId {
  return `kapitel-${id}`;
}

/** Everything that can be approved, as it stands now but for the numbers of pages, which need the cubes. */
export function subjects(): ReadonlyMap<SubjectId, Subject> {
  return new Map([
    ...writtenPages().map((page) => [chapterSubject(page.id), pageAsSubject(page)] as const),
    ...indicators.map(
      (indicator) =>
        [
          indicator.id,
          {
            title: `${indicator.id} ${indicator.title}`,
            current: indicatorFingerprint(indicator),
            providers: [...new Set(indicator.providers.map(({name}) => name))]
          }
        ] as const
    )
  ]);
}

/** An annex speaks of all that the report reads, so whoever delivers any of it may check it. */
function pageAsSubject({id, name, content, markdown}: WrittenPage): Subject {
  const read = content.claims.length > 0 ? indicatorsOf(content) : reportIndicators();
  const providers = read.flatMap((indicator) => indicator.providers.map((provider) => provider.name));
  return {
    title: pageTitle({id, name}),
    current: chapterFingerprint(markdown, claimsModules(id), content),
    providers: [...new Set(providers)]
  };
}
