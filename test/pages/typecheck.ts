import {readConfig} from "@observablehq/framework/dist/config.js";
import {formatPageProblem} from "../../data-loaders/framework/cells.js";
import {checkPages} from "../../data-loaders/framework/typecheck.js";

// Checks the code of all pages; the rest of the project is checked by tsc itself.
const problems = await checkPages(await readConfig());
for (const problem of problems) console.error(formatPageProblem(problem));
process.exitCode = problems.length > 0 ? 1 : 0;
