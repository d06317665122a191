import type {CDPSession, Page} from "playwright-core";

/** Milliseconds of processor that the page’s own thread spends on script: other work on the machine does not count. */
export interface ScriptClock {
  /** Runs a statement in the page and says how long its script ran. */
  run(statement: string): Promise<number>;
}

/** A clock by the thread time of Chromium’s DevTools protocol. */
export async function scriptClock(page: Page): Promise<ScriptClock> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", {timeDomain: "threadTicks"});
  return {
    async run(statement) {
      const before = await scriptDuration(session);
      // In a task of its own: what the protocol itself runs is not counted as script.
      await page.evaluate(`new Promise((done) => setTimeout(() => {${statement}; done();}))`);
      return (await scriptDuration(session)) - before;
    }
  };
}

async function scriptDuration(session: CDPSession): Promise<number> {
  const {metrics} = await session.send("Performance.getMetrics");
  return 1000 * metrics.find(({name}) => name === "ScriptDuration")!.value;
}
