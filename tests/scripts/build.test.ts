// What the build rests on so that machines which build the same sources are one application (decision 28).
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const sources = readdirSync("app", { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ name, text: readFileSync(path.join("app", name), "utf8") }));

test("no action closes over a value or is bound to one: Next would put it into the page under a key that is no secret", () => {
  const actions = sources.filter(({ text }) => text.includes('"use server"'));
  expect(actions.length).toBeGreaterThan(10);
  for (const { name, text } of actions) {
    // For a whole file, at its head; in a function it would close over what is around it.
    expect(text.match(/"use server"/g), name).toHaveLength(1);
    expect(text.replace(/^(\s*\/\/.*\n)*/, "").startsWith('"use server";'), name).toBe(true);
  }
  for (const { name, text } of sources) expect(/\.bind\(/.test(text), name).toBe(false);
});
