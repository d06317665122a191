import type {Indicator} from "../../indicators/definition/indicator.js";
import {identifierOf} from "./names.js";
import type {Answers} from "./questions.js";
import {pathOf} from "./source.js";

/**
 * `indicators/index.ts` with a further indicator, imported and listed after the
 * last of its theme whose number is lower. Throws if the file does not look as
 * it always has.
 */
export function registered(index: string, answers: Answers, indicators: readonly Pick<Indicator, "id">[]): string {
  const [prefix, number] = answers["id"]!.split("-") as [string, string];
  const before = indicators.findLast(({id}) => id.startsWith(prefix) && Number(id.slice(4)) < Number(number));
  if (before === undefined) throw new Error(`no indicator of the theme before: ${answers["id"]}`);
  const name = identifierOf(answers["name"]!);
  const lines = index.split("\n");
  const file = `/${before.id.toLowerCase()}-`;
  const imported = lines.findIndex((line) => line.startsWith("import ") && line.includes(file));
  const [, neighbour] = /\{(\w+)\}/.exec(lines[imported] ?? "") ?? [];
  const listed = lines.findIndex((line) => line.trim().replace(",", "") === neighbour);
  if (imported < 0 || listed < 0) throw new Error(`cannot find ${before.id} in indicators/index.ts`);
  const isLast = !lines[listed]!.endsWith(",");
  return [
    ...lines.slice(0, imported + 1),
    `import {${name}} from "./${pathOf(answers).replace(/\.ts$/, ".js")}";`,
    ...lines.slice(imported + 1, listed),
    isLast ? `${lines[listed]},` : lines[listed],
    `  ${name}${isLast ? "" : ","}`,
    ...lines.slice(listed + 1)
  ].join("\n");
}
