import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    alias: {
      "@": fileURLToPath(new URL(".", import.meta.url)),
      // The package throws outside a server component; tests run the same code in plain Node.
      "server-only": fileURLToPath(new URL("./tests/support/server-only.ts", import.meta.url)),
    },
  },
  test: {
    include: ["tests/**/*.test.ts", "tests/**/*.test.tsx"],
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
