import type {PopulationId} from "../../vocabulary/populations.js";
import {populations} from "../../vocabulary/populations.js";
import type {Block} from "../blocks.js";
import type {Remark} from "../finding.js";

/** Words for groups, and the definitions under which they name what is counted. */
const names: readonly {readonly pattern: RegExp; readonly of: readonly PopulationId[]}[] = [
  {pattern: /Migrationshintergrund\p{L}*/gu, of: ["D2", "D2e", "D5", "D7", "D9"]},
  {pattern: /Einwanderungsgeschichte\p{L}*/gu, of: ["D3", "D4"]},
  {pattern: /Zuwanderungsgeschichte\p{L}*/gu, of: ["D6"]},
  {pattern: /internationale[nr]? Geschichten?/gu, of: []},
  {
    pattern:
      /(?<!\p{L})(?:Migrant\p{L}*|Zugewanderte\p{L}*|Eingewanderte\p{L}*|Zuwander(?:er|innen|inne)\p{L}*|Geflüchtete\p{L}*)/gu,
    of: []
  },
  {
    pattern:
      /(?<!\p{L})(?:Ausländer(?:n|innen|in|s)?(?!\p{L})|[Nn]ichtdeutsche\p{L}*|ausländische\p{L}* (?:Staatsangehörige|Bevölkerung|Beschäftigte|Bewerber)\p{L}*)/gu,
    of: ["D1"]
  }
];

/** Where a finding is told, the group has the name of its definition; limits and methods may name others. */
export function groupRemarks(text: string, {kind, start, end}: Block, counted: readonly PopulationId[]): Remark[] {
  if (kind === "grenzen" || kind === "methodik" || kind === "text" || counted.length === 0) return [];
  const own = text.slice(start, end);
  const proper = counted.filter((id) => id !== "insgesamt").map((id) => `„${populations[id].label}“`);
  return names
    .filter(({of}) => !of.some((id) => counted.includes(id)))
    .flatMap(({pattern}) => [...own.matchAll(pattern)])
    .map((match) => ({
      rule: "gruppe",
      severity: "fehler",
      start: start + match.index,
      end: start + match.index + match[0].length,
      message: `„${match[0]}“ ist nicht die Gruppe, die dieser Indikator zählt.`,
      proposal: proper.length > 0 ? `Gezählt sind: ${proper.join(" oder ")}.` : "Gezählt ist die Bevölkerung insgesamt."
    }));
}
