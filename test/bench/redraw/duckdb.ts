import {AsyncDuckDB, type AsyncDuckDBConnection, VoidLogger} from "@duckdb/duckdb-wasm";
import {tableFromArrays, tableToIPC} from "apache-arrow";
import type {CellTable, Count, Engine} from "./counts.js";

/**
 * DuckDB in a worker of its own, as a page would run it, with nothing that it could fetch.
 *
 * @param folder address under which the package’s files are served
 */
export async function startDuckdb(folder: string): Promise<Engine> {
  const database = new AsyncDuckDB(new VoidLogger(), new Worker(`${folder}/duckdb-browser-eh.worker.js`));
  await database.instantiate(`${folder}/duckdb-eh.wasm`);
  const connection = await database.connect();
  await connection.query("set autoinstall_known_extensions = false; set autoload_known_extensions = false");
  return {
    load: (name, table) => insert(connection, name, table),
    async sums(count) {
      const rows = (await connection.query(sqlOf(count))).toArray();
      return rows.map((row) => Number((row as {summe: number | bigint}).summe));
    }
  };
}

async function insert(connection: AsyncDuckDBConnection, name: string, table: CellTable): Promise<void> {
  const bytes = tableToIPC(tableFromArrays(table as Record<string, Int32Array>), "stream");
  await connection.query(`drop table if exists "${name}"`);
  await connection.insertArrowFromIPCStream(bytes, {name, create: true});
}

function sqlOf({table, where, by}: Count): string {
  const conditions = Object.entries(where).map(([id, codes]) => `"${id}" in (${codes.join(", ")})`);
  const filter = conditions.length > 0 ? `where ${conditions.join(" and ")}` : "";
  return `select "${by}" as k, sum(wert)::double as summe from "${table}" ${filter} group by k order by k`;
}
