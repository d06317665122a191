import {execFileSync} from "node:child_process";

/** The state of the project that an edition is made from. */
export interface Commit {
  readonly id: string;
  /** When it was made, ISO; the only date of an edition, so that a second build has the same. */
  readonly date: string;
  /** Files that are not as committed, or not in git. */
  readonly changed: readonly string[];
}

/** The commit that is checked out; undefined where the project is no working tree of git. */
export function readCommit(folder = "."): Commit | undefined {
  try {
    const [id = "", date = ""] = git(folder, "show", "--no-patch", "--format=%H %cI", "HEAD").trim().split(" ");
    const changed = git(folder, "status", "--porcelain", "--untracked-files=all")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => line.slice(3));
    return {id, date, changed};
  } catch {
    return undefined;
  }
}

function git(folder: string, ...args: readonly string[]): string {
  return execFileSync("git", ["-C", folder, ...args], {encoding: "utf8", stdio: ["ignore", "pipe", "ignore"]});
}
