import {execFileSync} from "node:child_process";
import {mkdirSync} from "node:fs";
import {join} from "node:path";
import {chromium, type Browser} from "playwright-core";
import {browserArguments, findBrowser} from "../../../data-loaders/framework/browser.js";
import {withLock} from "./lock.js";
import {outputFolder} from "./project.js";

/**
 * Starts a browser without a window that talks to this machine only. Where
 * there is none, installs Debian’s Chromium if it may, else throws.
 */
export async function launchBrowser(): Promise<Browser> {
  const isRoot = process.getuid?.() === 0;
  const executablePath = findBrowser() ?? (isRoot ? await installOnce() : undefined);
  if (executablePath === undefined) {
    throw new Error("no browser found: install Chrome, Chromium or Edge, or set CHROME_PATH to one");
  }
  return chromium.launch({executablePath, headless: true, args: [...browserArguments]});
}

/** Test files run side by side; only one of them may install. */
function installOnce(): Promise<string | undefined> {
  mkdirSync(outputFolder, {recursive: true});
  return withLock(join(outputFolder, "browser-lock"), async () => findBrowser() ?? installChromium());
}

function installChromium(): string | undefined {
  try {
    const options = {stdio: "ignore", env: {...process.env, DEBIAN_FRONTEND: "noninteractive"}} as const;
    execFileSync("apt-get", ["update", "-q"], options);
    execFileSync("apt-get", ["install", "-q", "-y", "--no-install-recommends", "chromium"], options);
    return findBrowser();
  } catch {
    return undefined; // not Debian, or no network
  }
}
