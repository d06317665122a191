import {readFileSync, rmSync, writeFileSync} from "node:fs";
import {setTimeout} from "node:timers/promises";

/** Runs a task while no other process runs one under the same lock. */
export async function withLock<T>(path: string, task: () => Promise<T>): Promise<T> {
  while (!acquire(path)) await setTimeout(100);
  try {
    return await task();
  } finally {
    rmSync(path, {force: true});
  }
}

function acquire(path: string): boolean {
  try {
    writeFileSync(path, String(process.pid), {flag: "wx"});
    return true;
  } catch {
    if (!isAlive(readHolder(path))) rmSync(path, {force: true}); // its holder was killed
    return false;
  }
}

function readHolder(path: string): number {
  try {
    return Number(readFileSync(path, "utf8"));
  } catch {
    return process.pid; // just released
  }
}

function isAlive(pid: number): boolean {
  if (pid === 0) return true; // just acquired, and not yet written
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
