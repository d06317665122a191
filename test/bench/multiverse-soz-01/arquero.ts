import {desc, escape, op, table} from "arquero";
import {
  ages,
  type Answer,
  areas,
  benefitCells,
  benefits,
  benefitsAt,
  days,
  definitions,
  groups,
  residentCells,
  residentsAt,
  sexes
} from "./shape.js";

interface Cell {
  readonly art: number;
  readonly gruppe: number;
  readonly alter: number;
}

/** The same two tables in arquero, and the question put to them. */
export function makeArquero(): () => Answer {
  const [z, n] = [load(benefitCells, benefits.length, benefitsAt), load(residentCells, 1, residentsAt)];
  const sum = (of: typeof z, [first, last]: readonly [number, number], art: number, age: number) =>
    of
      .filter(
        escape((cell: Cell) => cell.art <= art && cell.gruppe >= first && cell.gruppe <= last && cell.alter <= age)
      )
      .groupby("tag", "gebiet")
      .rollup({summe: op.sum("wert")})
      .orderby("tag", "gebiet")
      .array("summe") as number[];
  const entries = days.length * areas.length;
  return () => {
    const tops = definitions.map(({groups: own, benefit, age}) => sum(z, own, benefit, age[0]));
    const shared = new Map<string, number[]>();
    const bottoms = definitions.map(({groups: own, age}) => {
      const key = `${own.join()} ${age[1]}`;
      const found = shared.get(key) ?? sum(n, own, 0, age[1]);
      shared.set(key, found);
      return found;
    });
    const length = definitions.length * entries;
    const column = (at: (d: number, entry: number) => number) =>
      Float64Array.from({length}, (_, row) => at(Math.floor(row / entries), row % entries));
    const values = table({
      d: column((d) => d),
      tag: column((_, entry) => Math.floor(entry / areas.length)),
      gebiet: column((_, entry) => entry % areas.length),
      v: column((d, entry) => 100 * (tops[d]![entry]! / bottoms[d]![entry]!))
    });
    const ranges = values
      .groupby("tag", "d")
      .orderby(desc("v"))
      .derive({r: op.rank()})
      .groupby("tag", "gebiet")
      .rollup({lowest: op.min("v"), highest: op.max("v"), best: op.min("r"), worst: op.max("r")})
      .orderby("tag", "gebiet");
    const rises = values
      .groupby("gebiet", "d")
      .orderby("tag")
      .derive({erst: op.first_value("v")})
      .ungroup()
      .filter(escape(({tag}: {readonly tag: number}) => tag === days.length - 1))
      .derive({steigt: escape(({v, erst}: {readonly v: number; readonly erst: number}) => (v > erst ? 1 : 0))})
      .groupby("gebiet")
      .rollup({steigt: op.sum("steigt")})
      .orderby("gebiet");
    const read = (name: string) => Array.from(ranges.array(name) as ArrayLike<number>);
    return {
      lowest: read("lowest"),
      highest: read("highest"),
      best: read("best"),
      worst: read("worst"),
      rises: Array.from(rises.array("steigt") as ArrayLike<number>)
    };
  };
}

function load(length: number, arts: number, peopleAt: (cell: number) => number) {
  const sizes = [days.length, areas.length, sexes.length, ages.length, groups.length, arts];
  const column = (d: number) => {
    const stride = sizes.slice(d + 1).reduce((product, size) => product * size, 1);
    return Int32Array.from({length}, (_, cell) => Math.floor(cell / stride) % sizes[d]!);
  };
  return table({
    tag: column(0),
    gebiet: column(1),
    alter: column(3),
    gruppe: column(4),
    art: column(5),
    wert: Int32Array.from({length}, (_, cell) => peopleAt(cell))
  });
}
