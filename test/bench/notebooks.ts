import {notebookPages} from "../../src/shell/masthead.js";
import {launchBrowser} from "../browser/support/browser.js";
import {openSite} from "../browser/support/site.js";
import {weigh, type Weight} from "../browser/support/weight.js";

const aims = {firstChart: 1000, code: 400, data: 600};
const rounds = 3;

/** How soon each notebook of the built site shows its first chart on a cold page, and what it asks for: best of three rounds. */
export async function run(print: (line: string) => void): Promise<void> {
  const site = await openSite();
  const browser = await launchBrowser();
  try {
    print(`Ziele: erste Grafik nach ${aims.firstChart} ms, ${aims.code} kB Code, ${aims.data} kB Daten (gzip)`);
    for (const {name, path} of notebookPages) {
      const found: Weight[] = [];
      for (let round = 0; round < rounds; ++round) found.push(await weigh(browser, site.url + path));
      const {code, data, fonts, scripts, largest} = found[0]!;
      const least = (time: "firstChart" | "firstChartWork") => Math.min(...found.map((one) => one[time])).toFixed(0);
      const most = largest.map(([file, size]) => `${file} ${kB(size)}`).join(", ");
      print(
        `${name}: erste Grafik nach ${least("firstChart")} ms, davon ${least("firstChartWork")} ms Rechenzeit der Seite; Code ${kB(code)} kB in ${scripts} Dateien, Daten ${kB(data)} kB, Schrift ${kB(fonts)} kB`
      );
      print(`  größte: ${most}`);
    }
  } finally {
    await browser.close();
    await site.close();
  }
}

function kB(size: number): string {
  return size.toFixed(0);
}
