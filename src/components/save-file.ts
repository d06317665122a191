import {announce} from "./announce.js";
import {element} from "./dom.js";

/** Hands the reader a file made on this page; the internal view, which has true counts, hands out nothing and says so. */
export function saveFile(name: string, type: string, content: BlobPart): void {
  if (document.querySelector('[data-geheimhaltung="intern"]') !== null) {
    announce("Aus der internen Ansicht wird nichts gespeichert. Bitte ohne GEHEIMHALTUNG=intern starten.");
    return;
  }
  const url = URL.createObjectURL(new Blob([content], {type}));
  element("a", {href: url, download: name}).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
