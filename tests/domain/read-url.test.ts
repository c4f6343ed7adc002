import { expect, test } from "vitest";
import { readUrl } from "@/lib/domain/read-url";

test("an address is read the same however often it is asked for", () => {
  const read = new Set<string | undefined>();
  for (let time = 0; time < 50_000; time++) read.add(readUrl("https://Bücher.example/ä?q=[1]")?.hostname);
  expect([...read]).toEqual(["xn--bcher-kva.example"]);
});

test("what is none is none, and what begins with a slash needs a base", () => {
  expect(readUrl("https://")).toBeNull();
  expect(readUrl("/a")).toBeNull();
  expect(readUrl("/a", "https://a.example")?.href).toBe("https://a.example/a");
});
