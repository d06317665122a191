import {parseArgs} from "node:util";
import {formatProblem} from "../contract/problem.js";
import {appendLedger, ledgerFile} from "./ledger-file.js";
import {disclosureMode, refusal} from "./mode.js";
import {releaseEntries} from "./release-entries.js";
import {runCommand} from "./report.js";

/** Compares what would be published with all that was; with `--eintragen NAME` writes it down as an edition. */
async function main(): Promise<number> {
  const {values} = parseArgs({options: {eintragen: {type: "string"}}});
  const refused = refusal(disclosureMode());
  if (refused !== undefined) {
    console.error(refused);
    return 1;
  }
  const {entries, problems} = await releaseEntries(values.eintragen ?? "", show);
  if (process.stderr.isTTY) process.stderr.write("\n");
  if (problems.length > 0) {
    console.error(problems.map(formatProblem).join("\n"));
    return 1;
  }
  if (values.eintragen !== undefined) appendLedger(entries);
  console.log(
    `${entries.length} Stichtage gerundeter Würfel ${values.eintragen === undefined ? "passen zu" : "eingetragen in"} ${ledgerFile()}.`
  );
  return 0;
}

/** Tells how far the work is, where somebody looks on. */
function show(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2K${line}`);
}

await runCommand(main);
