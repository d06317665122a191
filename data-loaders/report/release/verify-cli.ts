import {endWhenInterrupted} from "../../framework/interruption.js";
import {printReport} from "../print/print-report.js";
import {runVerify} from "./run-verify.js";

endWhenInterrupted("Abgebrochen. Die Ausgabe ist nicht fertig geprüft; sie bleibt, wie sie ist.");

process.exitCode = await runVerify(process.argv.slice(2), printReport);
