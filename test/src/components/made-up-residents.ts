import type {Cube} from "../../../indicators/engine/cube.js";
import {quartierCodes, quartiere} from "../../../indicators/vocabulary/quartiere.js";
import {signCode} from "../../../indicators/vocabulary/signs.js";
import {syntheticCube} from "../../indicators/synthetic.js";

/** The residents of the 69 Quartiere on one day: how many Germans and others live in each, totals of all levels included. */
export function madeUpResidents(people: (quartier: number) => readonly [germans: number, others: number]): Cube {
  const groups = [
    {id: "insgesamt", label: "insgesamt"},
    {id: "deutsch", label: "Deutschland", parent: "insgesamt"},
    {id: "nichtdeutsch", label: "Nichtdeutsche", parent: "insgesamt"}
  ];
  const only = [{id: "insgesamt", label: "insgesamt"}];
  const dimensions = [
    {id: "stichtag", label: "Stichtag", codes: [{id: "2024-12-31", label: "2024-12-31"}]},
    {id: "quartier", label: "Quartier", codes: quartierCodes},
    {id: "geschlecht", label: "Geschlecht", codes: only},
    {id: "alter", label: "Alter", codes: only},
    {id: "staatengruppe", label: "Staatengruppe", codes: groups}
  ];
  const length = quartierCodes.length * groups.length;
  const wert = new Float64Array(length);
  quartierCodes.forEach(({id}, area) => {
    const counts = quartiere
      .map((one, i) => ({one, i}))
      .filter(({one}) => id === "05124" || id === one.id || id === one.stadtbezirk)
      .map(({i}) => people(i));
    const [germans, others] = [0, 1].map((group) => counts.reduce((sum, count) => sum + count[group]!, 0));
    wert.set([germans! + others!, germans!, others!], area * groups.length);
  });
  const cells = Int16Array.from({length}, (_, i) => i);
  const columns = {
    stichtag: cells.map(() => 0),
    quartier: cells.map((i) => Math.floor(i / groups.length)),
    geschlecht: cells.map(() => 0),
    alter: cells.map(() => 0),
    staatengruppe: cells.map((i) => i % groups.length)
  };
  return {
    meta: {...syntheticCube("einwohner-staaten").meta, dimensions},
    length,
    dimensions: Object.fromEntries(
      dimensions.map(({id, codes}) => [
        id,
        {codes: columns[id as keyof typeof columns], dictionary: codes.map((code) => code.id)}
      ])
    ),
    wert,
    zeichen: new Int8Array(length).fill(signCode("wert")),
    herkunft: {
      lieferung: new Int8Array(length),
      zeile: new Int32Array(length).fill(1),
      spalte: new Int16Array(length).fill(1)
    }
  };
}
