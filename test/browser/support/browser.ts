import {execFileSync} from "node:child_process";
import {existsSync, mkdirSync} from "node:fs";
import {delimiter, join} from "node:path";
import {chromium, type Browser} from "playwright-core";
import {withLock} from "./lock.js";
import {outputFolder} from "./project.js";

const names = [
  "google-chrome-stable",
  "google-chrome",
  "chromium",
  "chromium-browser",
  "microsoft-edge-stable",
  "microsoft-edge",
  "chrome.exe",
  "msedge.exe"
];

const places = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/snap/bin/chromium",
  ...["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) =>
    ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"].map((path) =>
      join(process.env[name] ?? "", path)
    )
  )
];

/** The path of a Chrome, Chromium or Edge: that of CHROME_PATH, one on the PATH, or one in a usual place. */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const folders = (env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [env.CHROME_PATH, ...onPath, ...places].find((path) => path && existsSync(path));
}

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
  return chromium.launch({
    executablePath,
    headless: true,
    args: [
      ...(isRoot ? ["--no-sandbox"] : []),
      "--disable-dev-shm-usage",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-domain-reliability",
      "--disable-sync",
      "--no-first-run",
      "--no-pings",
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost"
    ]
  });
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
