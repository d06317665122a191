import {DuckDBInstance} from "@duckdb/node-api";
import {
  ages,
  type Answer,
  areas,
  benefitCells,
  benefits,
  benefitsSql,
  definitions,
  groups,
  residentCells,
  residentsSql,
  sexes
} from "./shape.js";

/** The same two tables in DuckDB, and the question put to them in one statement. */
export async function makeDuckdb(): Promise<() => Promise<Answer>> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const create = (name: string, cells: number, arts: number, sql: string) => {
    const inner = groups.length * arts;
    const area = sexes.length * ages.length * inner;
    return connection.run(`create table ${name} as select
      (i // ${areas.length * area})::tinyint as tag, (i // ${area} % ${areas.length})::tinyint as gebiet,
      (i // ${inner} % ${ages.length})::tinyint as alter_, (i // ${arts} % ${groups.length})::tinyint as gruppe,
      (i % ${arts})::tinyint as art, (${sql})::integer as wert
      from range(${cells}) r(i) order by i`);
  };
  await create("leistungen", benefitCells, benefits.length, benefitsSql);
  await create("bewohner", residentCells, 1, residentsSql);
  const sums = (part: 0 | 1) =>
    definitions
      .map(
        ({groups: [first, last], benefit, age}) =>
          `sum(wert) filter (where gruppe between ${first} and ${last} and alter_ <= ${age[part]}${part === 0 ? ` and art <= ${benefit}` : ""})`
      )
      .join(", ");
  const query = `with
    z as (select tag, gebiet, [${sums(0)}]::double[] as z from leistungen group by tag, gebiet),
    n as (select tag, gebiet, [${sums(1)}]::double[] as n from bewohner group by tag, gebiet),
    v as (select tag, gebiet, d, 100 * (z[d] / n[d]) as v from z join n using (tag, gebiet) cross join range(1, ${definitions.length + 1}) t(d)),
    r as (select *, rank() over (partition by tag, d order by v desc) as r,
      v > first_value(v) over (partition by gebiet, d order by tag) as steigt from v)
    select min(v), max(v), min(r)::double, max(r)::double, sum(steigt::integer)::double
    from r group by tag, gebiet order by tag, gebiet`;
  return async () => {
    const columns = (await connection.runAndReadAll(query)).getColumns() as number[][];
    const [lowest, highest, best, worst, rises] = columns as [number[], number[], number[], number[], number[]];
    return {lowest, highest, best, worst, rises: rises.slice(-areas.length)};
  };
}
