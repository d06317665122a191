import {defineConfig} from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    env: {TZ: "Europe/Berlin"},
    setupFiles: ["test/browser/support/offline.mjs"],
    testTimeout: 60_000,
    hookTimeout: 300_000
  }
});
