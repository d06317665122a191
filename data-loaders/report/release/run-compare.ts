import {DeliveryError, formatProblem} from "../../contract/problem.js";
import {readRecord} from "../../editions/editions.js";
import {dropped} from "../../../indicators/dropped.js";
import {canonicalJson} from "../../../indicators/release/canonical.js";
import {compareEditions} from "../../../indicators/release/compare-editions.js";
import {changesText} from "./changes-text.js";
import {readCall} from "./read-call.js";

const usage = "Aufruf: npm run release:compare -- ALT NEU [--json]\n  ALT und NEU sind Ordner von Ausgaben.";

/** Prints what differs between two editions. Returns 0, 1 where a folder is none of an edition, 2 where called wrongly. */
export function runCompare(args: readonly string[], print: (line: string) => void): number {
  const called = readCall(args, 2, ["json"]);
  if (called === undefined) {
    console.error(usage);
    return 2;
  }
  const [before, after] = called.words as [string, string];
  try {
    const changes = compareEditions(readRecord(before), readRecord(after), dropped);
    print(called.flags.has("json") ? canonicalJson(changes, 1) : changesText(changes).trimEnd());
    return 0;
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error;
    console.error(error.problems.map(formatProblem).join("\n"));
    return 1;
  }
}
