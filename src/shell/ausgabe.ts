import {currentEdition} from "../../data-loaders/editions/editions.js";

/** What the head of every page of an edition says: its name, and of a trial that nothing in it is official. */
export function editionNotice(): string {
  const edition = currentEdition();
  if (edition === undefined) return "";
  const trial = edition.endsWith("-probe");
  const words = trial
    ? `Probeausgabe ${edition.replace(/-probe$/, "")} auf Beispieldaten: nicht zur Verwendung`
    : `Ausgabe ${edition}`;
  return `<p class="ausgabe" data-ausgabe="${edition}"${trial ? ' data-probe=""' : ""}>${words}</p>`;
}
