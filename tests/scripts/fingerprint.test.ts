import { mkdirSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { copyProject } from "./copy-project";

const FILES = { "app/a.ts": "a", "app/deep/b.ts": "b", "lib/generated/c.ts": "c", "one.json": "{}" };

async function makeProject() {
  const folder = copyProject(FILES);
  const { fingerprint, isStamped, removeStamp, writeStamp } = await import(
    path.join(folder, "scripts/fingerprint.mjs")
  );
  const print = (): string =>
    fingerprint(["app", "lib", "one.json", "absent"], { except: ["lib/generated"] });
  return { folder, print, fingerprint, isStamped, removeStamp, writeStamp };
}

describe("the fingerprint of what a step reads", () => {
  it("is the same for the same paths and contents, whatever the times and the folder", async () => {
    const one = await makeProject();
    const other = await makeProject();
    utimesSync(path.join(other.folder, "app/a.ts"), 1, 1);
    mkdirSync(path.join(other.folder, "app/empty"));
    writeFileSync(path.join(other.folder, "lib/generated/c.ts"), "generated again");
    expect(other.print()).toBe(one.print());
  });

  const changes: Record<string, (folder: string) => void> = {
    "a changed file": (folder) => writeFileSync(path.join(folder, "app/deep/b.ts"), "B"),
    "a new file": (folder) => writeFileSync(path.join(folder, "app/new.ts"), ""),
    "a removed file": (folder) => rmSync(path.join(folder, "app/a.ts")),
    "a renamed file": (folder) => renameSync(path.join(folder, "app/a.ts"), path.join(folder, "app/z.ts")),
    "a file that was absent": (folder) => writeFileSync(path.join(folder, "absent"), ""),
    "content that moved to the next file": (folder) => {
      writeFileSync(path.join(folder, "app/a.ts"), "");
      writeFileSync(path.join(folder, "app/deep/b.ts"), "ab");
    },
  };
  it.each(Object.entries(changes))("changes with %s", async (_, change) => {
    const project = await makeProject();
    const before = project.print();
    change(project.folder);
    expect(project.print()).not.toBe(before);
  });

  it("changes with the words that count beside the files", async () => {
    const { fingerprint } = await makeProject();
    expect(fingerprint(["app"], { also: ["node 20"] })).not.toBe(fingerprint(["app"], { also: ["node 22"] }));
  });

  it("follows no link out of the project", async () => {
    const project = await makeProject();
    const before = project.print();
    symlinkSync("/", path.join(project.folder, "app/everything"));
    expect(project.print()).toBe(before);
  });
});

describe("the stamp of a finished step", () => {
  it("holds for its fingerprint alone, until it is removed", async () => {
    const { isStamped, removeStamp, writeStamp } = await makeProject();
    expect(isStamped("made/stamp", "abc")).toBe(false);
    writeStamp("made/stamp", "abc");
    expect(isStamped("made/stamp", "abc")).toBe(true);
    expect(isStamped("made/stamp", "abd")).toBe(false);
    removeStamp("made/stamp");
    expect(isStamped("made/stamp", "abc")).toBe(false);
  });
});
