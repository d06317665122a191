import {formatList, formatPercent} from "../definition/german.js";
import type {Influence} from "./influence.js";
import type {Multiverse} from "./multiverse.js";

/** Less of the variance than this is printed as 0 percent and not worth a word. */
const least = 0.005;

/** Which choice matters most, over all entries or for one, as a German sentence. */
export function influenceWords({axes, influence}: Multiverse, entry?: number): string {
  if (influence === undefined) {
    return "Welche Wahl am meisten ausmacht, lässt sich nur sagen, wenn jede Wahl mit jeder anderen kombiniert ist.";
  }
  const main =
    entry === undefined
      ? influence.overall.main
      : [...influence.main.subarray(entry * axes.length, (entry + 1) * axes.length)];
  if (!known(influence, entry))
    return "Welche Wahl am meisten ausmacht, ist offen: Nicht jede Definition hat einen Wert.";
  if (!varies(influence, entry)) return "Alle Definitionen ergeben denselben Wert; keine Wahl macht etwas aus.";
  const choices = axes.map(({label}, a) => ({label, share: main[a]!})).filter(({share}) => share >= least);
  const interplay = 1 - main.reduce((sum, share) => sum + share, 0);
  if (choices.length === 0)
    return "Keine Wahl macht für sich etwas aus; die Definitionen unterscheiden sich nur im Zusammenspiel.";
  choices.sort((a, b) => b.share - a.share);
  const [most, ...others] = choices.map(({label, share}) => `„${label}“ (${formatPercent(100 * share, 0)})`);
  const rest = [...others, ...(interplay >= least ? [`Zusammenspiel (${formatPercent(100 * interplay, 0)})`] : [])];
  return (
    `Am meisten macht die Wahl ${most} aus, gemessen am Anteil an der Streuung zwischen den Definitionen` +
    `${rest.length > 0 ? `; danach ${formatList(rest)}` : ""}.`
  );
}

/** Whether every definition has a value in the entry, or in any. */
function known({variance}: Influence, entry?: number): boolean {
  return entry === undefined ? variance.some((own) => !Number.isNaN(own)) : !Number.isNaN(variance[entry]!);
}

function varies({variance}: Influence, entry?: number): boolean {
  return entry === undefined ? variance.some((own) => own > 0) : variance[entry]! > 0;
}
