import {readdirSync, realpathSync, statSync, utimesSync, watch, type FSWatcher} from "node:fs";
import {basename, dirname, join, resolve} from "node:path";

export interface TreeWatcher {
  /** Adds a listener; the function returned removes it. */
  onChange(listener: () => void): () => void;
  close(): void;
}

/**
 * Watches folders with all that is and will be in them, whether they exist yet
 * or not, by one watcher per folder: unlike a watcher per file, it sees a file
 * that is replaced (as editors save), removed, or new. Listeners are told once
 * it has been quiet for `delay` milliseconds.
 */
export function watchTrees(
  paths: readonly string[],
  {delay = 20, ignore = /^(\.observablehq|node_modules|\.git)$/} = {}
): TreeWatcher {
  const watchers = new Map<string, FSWatcher>();
  const listeners = new Set<() => void>();
  let folders = new Map<string, Set<string> | undefined>();
  let timer: NodeJS.Timeout | undefined;

  function scan(): void {
    folders = findFolders(paths, ignore);
    for (const [folder, watcher] of watchers) {
      if (folders.has(folder)) continue;
      watcher.close();
      watchers.delete(folder);
    }
    for (const folder of folders.keys()) if (!watchers.has(folder)) add(folder);
  }

  function add(folder: string): void {
    try {
      const watcher = watch(folder, (_, name) => {
        if (name !== null && (ignore.test(name) || folders.get(folder)?.has(name) === false)) return;
        if (name !== null) renewDate(join(folder, name));
        clearTimeout(timer);
        timer = setTimeout(changed, delay);
      });
      watcher.on("error", () => watchers.delete(folder)); // the folder is gone; the next scan looks for it again
      watchers.set(folder, watcher);
    } catch {
      return; // gone since it was listed
    }
  }

  function changed(): void {
    scan();
    for (const listener of listeners) listener();
  }

  scan();
  return {
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      clearTimeout(timer);
      for (const watcher of watchers.values()) watcher.close();
      watchers.clear();
    }
  };
}

/**
 * Framework keeps what it knows of a module while the file’s date is not later
 * than before, so a file copied over another with its older date would go
 * unseen. What has just changed gets the date of today.
 */
function renewDate(path: string): void {
  try {
    if (/\.(ts|js|css|md)$/.test(path) && statSync(path).mtimeMs < Date.now() - 2000)
      utimesSync(path, new Date(), new Date());
  } catch {
    return; // removed again, or not ours to write
  }
}

/** The folders to watch; with those that are watched only for folders yet to come, the names of these. */
function findFolders(paths: readonly string[], ignore: RegExp): Map<string, Set<string> | undefined> {
  const folders = new Map<string, Set<string> | undefined>();
  for (const path of paths.map((relative) => resolve(relative))) {
    if (isFolder(path)) {
      for (const folder of walk(realpathSync(path), ignore)) folders.set(folder, undefined);
    } else {
      const [folder, name] = firstExisting(path);
      if (!folders.has(folder)) folders.set(folder, new Set([name]));
      else folders.get(folder)?.add(name);
    }
  }
  return folders;
}

function* walk(folder: string, ignore: RegExp): Generator<string> {
  yield folder;
  for (const entry of readEntries(folder)) {
    if (entry.isDirectory() && !ignore.test(entry.name)) yield* walk(join(folder, entry.name), ignore);
  }
}

function readEntries(folder: string) {
  try {
    return readdirSync(folder, {withFileTypes: true});
  } catch {
    return []; // gone since it was listed
  }
}

/** Of a folder that is not there, the nearest one above it that is, and the name to wait for in it. */
function firstExisting(path: string): [folder: string, awaited: string] {
  const parent = dirname(path);
  return isFolder(parent) ? [realpathSync(parent), basename(path)] : firstExisting(parent);
}

function isFolder(path: string): boolean {
  return statSync(path, {throwIfNoEntry: false})?.isDirectory() ?? false;
}
