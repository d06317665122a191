import {statSync} from "node:fs";

/** What a file is known by without reading it: a file with the same identity has the same bytes. Empty if there is none. */
export function fileIdentity(path: string): string {
  const stat = statSync(path, {bigint: true, throwIfNoEntry: false});
  return stat === undefined ? "" : `${stat.dev} ${stat.ino} ${stat.size} ${stat.mtimeNs} ${stat.ctimeNs}`;
}
