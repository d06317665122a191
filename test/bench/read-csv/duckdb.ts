import {DuckDBInstance} from "@duckdb/node-api";
import {measure} from "./measure.js";

await measure(async (path) => {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(`
    create table flat as select * from read_csv('${path}', delim = ';', header = true, auto_detect = false,
      decimal_separator = ',', nullstr = ['-', '.', '/'], columns = {
        jahr: 'INTEGER', ags: 'VARCHAR', name: 'VARCHAR', geschlecht: 'VARCHAR', alter: 'VARCHAR',
        staatsangehoerigkeit: 'VARCHAR', wert: 'DOUBLE', quote: 'DOUBLE', kennzeichen: 'VARCHAR'})`);
  const result = await connection.runAndReadAll("select count(*)::int, sum(wert) from flat");
  const [rows, sum] = result.getRows()[0] as [number, number];
  return {rows, sum};
});
