import { readFileSync } from "node:fs";
import { afterEach, describe, expect, test, vi } from "vitest";
import { forgetSettings, SETTINGS } from "@/scripts/test-folders.mjs";

describe("The settings of a real server", () => {
  afterEach(() => vi.unstubAllEnvs());

  test("are all forgotten before the tests begin", () => {
    for (const name of SETTINGS) vi.stubEnv(name, "of a real server");
    forgetSettings();
    expect(SETTINGS.map((name) => process.env[name])).toEqual(SETTINGS.map(() => undefined));
  });

  test("are the ones that the program reads", () => {
    const source = readFileSync("lib/settings.ts", "utf8");
    const read = [...source.matchAll(/\bvalues\.([A-Z_]+)\b/g)].map(([, name]) => name);
    expect(SETTINGS.toSorted()).toEqual([...new Set(read)].sort());
  });
});
