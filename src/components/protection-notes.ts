import {formatNumber} from "../indicators/definition/german.js";
import type {Source} from "../indicators/engine/result.js";
import type {FileTable} from "./csv.js";

/** How the tables behind a result were changed so that nobody can be recognised: a term and its text for each that was. */
export function protectionNotes(sources: readonly Source[]): FileTable {
  const byCube = new Map(sources.map(({cube}) => [cube.id, cube]));
  return [...byCube.values()].flatMap(({title, protection}) =>
    protection
      ? [
          [
            "Geheimhaltung",
            `${title}: ${protection.label}, Rundungsbasis ${formatNumber(protection.base)}; ` +
              `eine gelieferte Zelle weicht um höchstens ${formatNumber(protection.largestError)} ab`
          ]
        ]
      : []
  );
}
