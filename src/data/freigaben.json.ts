import {readApprovals} from "../../data-loaders/approvals/read.js";
import {subjects} from "../bericht/subjects.js";

// Pages need to know whether two steps were taken by the same eyes, not whose.
const stored = [...subjects()].map(([id, subject]) => {
  const {approvals} = readApprovals(id);
  const signs = [...new Set(approvals.map(({sign}) => sign.toLocaleLowerCase("de")))];
  const unnamed = approvals.map((one) => ({...one, sign: String(signs.indexOf(one.sign.toLocaleLowerCase("de")))}));
  return [id, {...subject, approvals: unnamed}] as const;
});
process.stdout.write(JSON.stringify(Object.fromEntries(stored)));
