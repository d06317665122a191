/** Resolves once the page has nothing more urgent to do, at the latest after a second: for what stands further down. */
export function whenIdle(): Promise<void> {
  return new Promise((done) => {
    // Safari has no idle time; there it is the next task.
    if (typeof requestIdleCallback === "function") requestIdleCallback(() => done(), {timeout: 1000});
    else setTimeout(done);
  });
}
