import {endWhenInterrupted} from "../../framework/interruption.js";
import {printReport} from "../print/print-report.js";
import {interrupted, run} from "./run.js";

endWhenInterrupted(interrupted);

process.exitCode = await run(process.argv.slice(2), printReport);
