import {join} from "node:path";
import {appendLedger} from "../../../../data-loaders/disclosure/ledger-file.js";
import {endWhenInterrupted} from "../../../../data-loaders/framework/interruption.js";
import {interrupted} from "../../../../data-loaders/report/release/run.js";
import {writeEdition} from "../../../../data-loaders/report/release/write-edition.js";
import {parts, put} from "./made-edition.js";

// A process of its own that releases a small edition into the folder that it is given, says when it prints, and prints for ever.

const [folder = ""] = process.argv.slice(2);
endWhenInterrupted(interrupted);
await writeEdition(
  join(folder, "2026"),
  {
    ...parts,
    print: ({out}) => {
      put(out, {"arbeit.pdf": "%PDF"});
      process.stdout.write("druckt");
      return new Promise((done) => setTimeout(done, 2 ** 30, []));
    }
  },
  () => appendLedger([])
);
