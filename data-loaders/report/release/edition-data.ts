import {writeFileSync} from "node:fs";
import {join} from "node:path";
import {recordFile} from "../../editions/editions.js";
import {dropped} from "../../../indicators/dropped.js";
import {canonicalJson} from "../../../indicators/release/canonical.js";
import {compareEditions} from "../../../indicators/release/compare-editions.js";
import type {EditionRecord} from "../../../indicators/release/edition-record.js";
import {changesText} from "./changes-text.js";
import type {Environment} from "./environment.js";
import type {PublicApproval} from "./public-approvals.js";
import {readMe} from "./read-me.js";

/** What an edition holds beside pages, cells and printed files. */
export interface EditionData {
  readonly record: EditionRecord;
  readonly last: EditionRecord | undefined;
  readonly environment: Environment;
  readonly approvals: readonly PublicApproval[];
  /** The list of deliveries as pages get it: without checksums of counted files. */
  readonly deliveries: unknown;
  readonly contracts: unknown;
}

/** Writes it as files whose bytes depend on nothing but what they say. */
export function writeData(folder: string, data: EditionData): void {
  const {record, last, environment, approvals, deliveries, contracts} = data;
  const changes = last && compareEditions(last, record, dropped);
  const files: Readonly<Record<string, unknown>> = {
    [recordFile]: record,
    "umgebung.json": environment,
    "freigaben.json": approvals,
    "lieferungen.json": deliveries,
    "vertraege.json": contracts,
    ...(changes && {"aenderungen.json": changes})
  };
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(folder, name), `${canonicalJson(content, 1)}\n`);
  }
  if (changes) writeFileSync(join(folder, "aenderungen.txt"), changesText(changes));
  writeFileSync(join(folder, "LIESMICH.txt"), readMe(environment, last));
}
