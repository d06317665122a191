import {defineConfig} from "vitest/config";

export default defineConfig({
  resolve: {alias: {"observablehq:stdlib": new URL("test/src/stdlib.ts", import.meta.url).pathname}},
  test: {
    include: ["test/**/*.test.ts"],
    env: {TZ: "Europe/Berlin"},
    setupFiles: ["test/browser/support/offline.mjs"],
    testTimeout: 120_000,
    hookTimeout: 1_800_000, // the first of them builds the site
    maxConcurrency: 3,
    expect: {poll: {timeout: 60_000}} // what is waited for comes late on a machine under load
  }
});
