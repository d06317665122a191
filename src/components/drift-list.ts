import {formatDate} from "../indicators/definition/german.js";
import type {Comparisons, Drift} from "./comparison-types.js";
import {element} from "./dom.js";

/** What is different in the form of each delivery against the one before. */
export function driftList({drift}: Comparisons): HTMLElement {
  if (drift.length === 0) return element("p", {}, "Jede Lieferung hat die Form der vorigen.");
  return element("div", {}, ...drift.map((report) => card(report)));
}

function card({file, title, against, remarks}: Drift): HTMLElement {
  const date = against.dates.at(-1);
  return element(
    "section",
    {class: "lieferung"},
    element("h3", {}, title),
    element(
      "p",
      {},
      element("code", {}, file),
      " gegen ",
      element("code", {}, against.file),
      date !== undefined && ` zum ${formatDate(date)}`,
      ":"
    ),
    element(
      "ul",
      {class: "pruefungen"},
      ...remarks.map(({code, message}) =>
        element("li", {}, element("a", {href: `./meldungen/${code}`}, code), ` ${message}`)
      )
    )
  );
}
