import {readMode, refusal} from "../disclosure/mode.js";
import {formatPageProblem} from "./cells.js";
import {endWhenInterrupted} from "./interruption.js";
import {silenceFramework} from "./quiet.js";
import {makeSamples} from "./samples.js";
import {setUpFramework} from "./setup.js";
import {buildSite} from "./site.js";
import {assumeSteadyFiles} from "./steady-files.js";

const print = silenceFramework();
const output = process.argv[2] ?? "dist";
const start = performance.now();
endWhenInterrupted(`Abgebrochen. ${output}/ bleibt, wie es war.`);

const refused = refusal(readMode());
if (refused !== undefined) {
  console.error(refused);
  process.exit(1);
}
if (!(await makeSamples())) process.exit(1);
assumeSteadyFiles("src");
setUpFramework({watching: false, report: print});
const problems = await buildSite(output);
if (problems.length > 0) {
  for (const problem of problems) console.error(formatPageProblem(problem));
  console.error(
    `\nNicht gebaut: ${problems.length === 1 ? "ein Fehler" : `${problems.length} Fehler`}. ${output}/ bleibt, wie es war.`
  );
  process.exitCode = 1;
} else {
  print(`Fertig: ${output}/ in ${((performance.now() - start) / 1000).toFixed(1).replace(".", ",")} s.`);
}
