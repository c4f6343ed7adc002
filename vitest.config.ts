import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const RULES = ["domain", "messages", "schemas", "formats"].map(
  (folder) => `tests/${folder}/**/*.test.{ts,tsx}`,
);

export default defineConfig({
  resolve: {
    alias: {
      "@": fileURLToPath(new URL(".", import.meta.url)),
      // The package throws outside a server component; tests run the same code in plain Node.
      "server-only": fileURLToPath(new URL("./tests/support/server-only.ts", import.meta.url)),
    },
  },
  test: {
    // Rules keep nothing from one call to the next, so their files share one set of modules: half of the time of theirs
    // was loading. What keeps a database, settings or a session gets a set of its own.
    projects: [
      { extends: true, test: { name: "rules", include: RULES, isolate: false } },
      { extends: true, test: { name: "whole", include: ["tests/**/*.test.{ts,tsx}"], exclude: RULES } },
    ],
    setupFiles: ["tests/support/setup.ts"],
    // Nothing else runs beside the tests; left alone, vitest uses one of two cores.
    maxWorkers: "100%",
    // A busy machine is no fault: what must be quick measures itself. Ten times the cases take ten times as long.
    testTimeout: process.env.LONG_TESTS ? 600_000 : 120_000,
    hookTimeout: 120_000,
    // An odd zone (+12:45, +13:45 in summer): a date that leaks through local time shows at once.
    env: { TZ: "Pacific/Chatham" },
  },
});
