// A catalogue is large, and four of them larger: none may be bundled for the browser. What a component in the browser
// imports, and what that imports in turn, is followed here; types are not, since they are gone before.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

/** Words of a page that failed, and no words at all. */
const ALLOWED = new Set([
  "lib/messages/failure-words.ts",
  "lib/messages/number.ts",
  "lib/messages/plural.ts",
]);

/** The team's pages are in English: a small file of words for each comes along as it is. */
const WORDS_OF_THE_TEAM = /^lib\/messages\/en\/ui\/admin-[a-z-]+\.ts$/;

/** Where one edits, the sentences are made while somebody types: with the editor, fetched when it opens, comes this part
    of the English catalogue. */
const WITH_THE_EDITOR = "lib/messages/en/edit-words.ts";

function resolve(from: string, specifier: string): string | null {
  const base = specifier.startsWith("@/")
    ? specifier.slice(2)
    : specifier.startsWith(".")
      ? path.posix.join(path.posix.dirname(from), specifier)
      : null;
  if (base === null) return null;
  return [`${base}.ts`, `${base}.tsx`].find((file) => existsSync(file)) ?? null;
}

function listImports(file: string): string[] {
  const imports = readFileSync(file, "utf8").matchAll(
    /^(?:import|export)\s+(?!type\b)(?:[^;]*?\sfrom\s+)?"([^"]+)";|import\("([^"]+)"\)/gms,
  );
  return [...imports].flatMap(([, fixed, lazy]) => resolve(file, fixed ?? lazy ?? "") ?? []);
}

test("nothing that runs in the browser brings a catalogue along", () => {
  const entries = readdirSync("app", { recursive: true, encoding: "utf8" })
    .map((file) => `app/${file.split(path.sep).join("/")}`)
    .filter((file) => /\.tsx?$/.test(file) && readFileSync(file, "utf8").startsWith('"use client"'));
  expect(entries.length).toBeGreaterThan(3);
  const reached = new Map<string, string>();
  const queue = entries.map((file) => [file, file] as const);
  for (const [file, from] of queue) {
    if (reached.has(file)) continue;
    reached.set(file, from);
    // Of a file of actions the browser gets their names alone.
    const isOfActions = readFileSync(file, "utf8").startsWith('"use server"');
    if (file === WITH_THE_EDITOR || isOfActions) continue;
    queue.push(...listImports(file).map((next) => [next, file] as const));
  }
  const messages = [...reached].filter(
    ([file]) =>
      file.startsWith("lib/messages/") &&
      !ALLOWED.has(file) &&
      !WORDS_OF_THE_TEAM.test(file) &&
      file !== WITH_THE_EDITOR,
  );
  expect(messages.map(([file, from]) => `${file}, by ${from}`)).toEqual([]);
});

test("the part that comes with the editor is imported nowhere but there", () => {
  const importing = readdirSync("app", { recursive: true, encoding: "utf8" })
    .map((file) => `app/${file.split(path.sep).join("/")}`)
    .filter((file) => /\.tsx?$/.test(file) && listImports(file).includes(WITH_THE_EDITOR));
  expect(importing.length).toBeGreaterThan(0);
  expect(importing.filter((file) => !file.startsWith("app/_views/edit/"))).toEqual([]);
});
