import {silenceFramework} from "../../framework/quiet.js";
import {run} from "./run.js";

const report = silenceFramework();
process.exitCode = await run(process.argv.slice(2), report, report);
