import {describe, expect, it} from "vitest";
import {formatApprovals, parseApprovals} from "../../../indicators/release/approval-file.js";

const digest = "0123456789abcdef0123456789abcdef";
const file = `# Freigaben: Kapitel Arbeit

| Schritt | Kürzel | Funktion | Tag | gilt für |
| --- | --- | --- | --- | --- |
| entwurf | ab | Redaktion | 2026-11-20 | Text:${digest} Definition:${digest} Zahlen:${digest} |
| methodisch | cd | Methodische Beratung | 2026-11-21 | Definition:${digest} |
`;

describe("a file of approvals", () => {
  it("is read and written without loss", () => {
    const {approvals, problems} = parseApprovals(file);
    expect(problems).toEqual([]);
    expect(approvals.map(({step, sign, line}) => [step, sign, line])).toEqual([
      ["entwurf", "ab", 5],
      ["methodisch", "cd", 6]
    ]);
    expect(formatApprovals("Kapitel Arbeit", approvals)).toBe(file);
  });

  it("is read with the line ends of Windows, and with hand-made spaces", () => {
    const {approvals} = parseApprovals(file.replaceAll("\n", "\r\n").replace("| ab |", "|  ab|"));
    expect(approvals).toHaveLength(2);
  });

  it.each([
    ["F101", "| entwurf | ab | Redaktion |", "drei statt fünf|3 statt fünf"],
    ["F102", `| gelesen | ab | Redaktion | 2026-11-20 | Definition:${digest} |`, "Den Schritt „gelesen“ gibt es nicht"],
    ["F103", `| entwurf | A. Beispiel | Redaktion | 2026-11-20 | Definition:${digest} |`, "kein Kürzel"],
    ["F104", `| entwurf | ab | Redaktion | 2026-02-30 | Definition:${digest} |`, "Den Tag „2026-02-30“ gibt es nicht"],
    ["F105", "| entwurf | ab | Redaktion | 2026-11-20 | alles |", "sagt nicht, wofür"],
    ["F105", `| entwurf | ab | Redaktion | 2026-11-20 | Text:${digest} |`, "sagt nicht, wofür"],
    ["F105", `| entwurf | ab | Redaktion | 2026-11-20 | Definition:${digest} Definition:${digest} |`, "sagt nicht"]
  ])("names a row that it cannot read (%s), and counts it for nothing", (code, row, words) => {
    const {approvals, problems} = parseApprovals(`${file}${row}\n`);
    expect(approvals).toHaveLength(2);
    expect(problems).toMatchObject([{code, line: 7, message: expect.stringMatching(words)}]);
  });
});
