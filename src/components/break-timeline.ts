import {scaleUtc} from "d3-scale";
import {utcYear} from "d3-time";
import {breaks, type BreakId} from "../indicators/vocabulary/breaks.js";
import {element, svg} from "./dom.js";
import {followWidth} from "./follow-width.js";
import {roomFor} from "./label-lines.js";

const rowHeight = 24;
const first = new Date(Date.UTC(2004, 0, 1));

/** When each break was and how long it lasted, one row each; the table beside it says the same in words. */
export function breakTimeline(): HTMLElement {
  const box = element("div", {class: "abbildung"});
  const legend = element(
    "p",
    {class: "zeichenlegende"},
    "Eckig: Bruch der Messung · abgerundet: neues Recht oder Ereignis"
  );
  followWidth(box, (width) => box.replaceChildren(draw(width), legend));
  return box;
}

function draw(width: number): SVGSVGElement {
  const narrow = width < 600;
  const dated = (Object.keys(breaks) as BreakId[])
    .filter((id) => breaks[id].periods.length > 0)
    .toSorted((a, b) => (breaks[a].periods[0]!.from < breaks[b].periods[0]!.from ? -1 : 1));
  const left = narrow ? 0 : 16 + roomFor(dated.map((id) => breaks[id].title));
  const top = 28;
  const step = narrow ? rowHeight + 16 : rowHeight;
  const height = top + dated.length * step + 8;
  const last = utcYear.offset(utcYear.floor(new Date()), 1);
  const x = scaleUtc([first, last], [left, width - 12]).clamp(true);
  const years = x.ticks(narrow ? 4 : 10);
  return svg(
    "svg",
    {
      class: "diagramm",
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      "aria-label": `Zeitstrahl von ${dated.length} Brüchen und Ereignissen; dieselben Angaben stehen in der Tabelle darunter.`
    },
    svg(
      "g",
      {class: "gitter"},
      ...years.flatMap((date) => [
        svg("line", {x1: x(date), x2: x(date), y1: top - 6, y2: height - 6}),
        svg("text", {x: x(date), y: 14, "text-anchor": "middle"}, date.getUTCFullYear())
      ])
    ),
    ...dated.map((id, i) => {
      const {title, periods, kind} = breaks[id];
      const y = top + i * step + (narrow ? 22 : 0);
      const color = kind === "messung" ? "var(--mark)" : "var(--series-1)";
      return svg(
        "g",
        {},
        svg("text", narrow ? {x: left, y: y - 6} : {x: left - 12, y: y + 13, "text-anchor": "end"}, title),
        ...periods.map(({from, to}) => {
          const start = x(new Date(`${from}T00:00:00Z`));
          const end = to === undefined ? width - 12 : x(new Date(`${to}T00:00:00Z`));
          return svg("rect", {
            x: start,
            y: y + 4,
            width: Math.max(5, end - start),
            height: 10,
            fill: color,
            rx: kind === "messung" ? 0 : 5
          });
        })
      );
    })
  );
}
