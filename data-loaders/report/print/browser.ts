import {type Browser, chromium} from "playwright-core";
import {browserArguments, findBrowser} from "../../framework/browser.js";
import {PrintError, printProblem} from "./problems.js";

/** Starts an installed browser without a window. Throws a PrintError where there is none. */
export async function startBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new PrintError([printProblem("D105", "CHROME_PATH, PATH")]);
  // Whoever prints says what an interruption means; the browser ends with the process.
  const signals = {handleSIGINT: false, handleSIGTERM: false} as const;
  return chromium.launch({executablePath, headless: true, args: [...browserArguments], ...signals});
}

/** Name and version of the browser that prints, such as “Chromium 141.0.7390.37”: another one may break lines elsewhere. */
export async function browserVersion(): Promise<string> {
  const browser = await startBrowser();
  try {
    return `Chromium ${browser.version()}`;
  } finally {
    await browser.close();
  }
}
