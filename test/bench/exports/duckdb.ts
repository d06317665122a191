import {DuckDBInstance} from "@duckdb/node-api";
import {measured} from "./child.js";

const [, , folder] = process.argv as [string, string, string];

/** The tables of the exports as DuckDB can read them: told how many lines to pass over, how wide they are, and to drop what is no row. */
const tables = [
  {files: "EW_*.csv", skip: 4, texts: 6},
  {files: "Bestand_*.csv", skip: 2, texts: 6},
  {files: "xsozial_*.csv", skip: 2, texts: 6}
];

await measured(async () => {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  let rows = 0;
  for (const [i, {files, skip, texts}] of tables.entries()) {
    const columns = Array.from({length: texts}, (_, column) => `text${column}: 'VARCHAR'`).join(", ");
    await connection.run(`
      create table t${i} as select * from read_csv('${folder}/**/${files}', delim = ';', quote = '"', header = false,
        skip = ${skip}, auto_detect = false, ignore_errors = true, columns = {${columns}, wert: 'INTEGER'})`);
    const result = await connection.runAndReadAll(`select count(*)::int, sum(wert)::double from t${i}`);
    rows += (result.getRows()[0] as [number, number])[0];
  }
  return {rows};
});
