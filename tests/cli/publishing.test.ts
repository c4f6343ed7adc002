// What whoever operates the machine publishes and takes back from the command line, and what is said about it.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Command } from "@/lib/cli/command";
import { importCommand } from "@/lib/cli/import";
import { publishCommand } from "@/lib/cli/publish";
import { recallCommand } from "@/lib/cli/recall";
import { reinstateCommand } from "@/lib/cli/reinstate";
import { withdrawCommand } from "@/lib/cli/withdraw";
import { reader } from "@/lib/data/client";
import { getLatestRelease, getRelease, listPublicNegotiations } from "@/lib/data/releases";
import { forgetSettings } from "@/lib/settings";
import { withDatabase } from "../support/database";
import { runCommand, type Said } from "./run-command";

const database = withDatabase();

beforeAll(() => {
  process.env.SAMPLES = "false";
  forgetSettings();
});

const IRAN = "cases/iran-us-2025-26.json";
const RIVER = "cases/river-basin.json";

const lastRevision = () => reader().revision.findFirst({ orderBy: { id: "desc" } });

/** The one sentence with which it refuses what can be put right. */
async function refusal(command: Command, ...args: string[]): Promise<string> {
  const error = await runCommand(command, ...args).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toMatchObject({ name: "BadInput" });
  return (error as Error).message;
}

describe("Publishing", () => {
  let imported: Said;
  beforeAll(async () => {
    imported = await runCommand(importCommand, IRAN, RIVER, "--publish");
  });

  it("says how many red lines each side has", () => {
    expect(imported.code).toBe(0);
    expect(imported.out).toContain("river-basin: published as release 1.\nRed lines on record by");
    expect(imported.out).toContain("  Cadria: 6, on 4 of the 12 issues on which it is on record");
    expect(imported.out).toContain("  Davan: none; on record on 3 issues");
  });

  it("asks for another look where the sides differ much, and only there", () => {
    const [iran = "", river = ""] = imported.out.split("iran-us-2025-26: published")[1]?.split(RIVER) ?? [];
    expect(iran).toContain("please take another look");
    expect(iran).toContain("  Iran: 5, United States: none, on 9 issues with both on record.");
    expect(river).toContain("  Cadria: 6, Belmora: 2, on 10 issues with both on record.");
    expect(river).not.toContain("Cadria: 6, Alvern");
  });

  it("says the same of a draft that is published later, and nothing where nothing is new", async () => {
    const unchanged = await runCommand(publishCommand, "river-basin", "--note", "Again");
    expect(unchanged.out).toBe("river-basin: unchanged since release 1; no new release was made.");
    const found = await getLatestRelease("river-basin");
    if (found.state !== "found") throw new Error(found.state);
    const file = path.join(database.folder, "river.json");
    const { negotiation } = found.caseFile;
    writeFileSync(
      file,
      JSON.stringify({ ...found.caseFile, negotiation: { ...negotiation, title: "Renamed" } }),
    );
    expect((await runCommand(importCommand, file)).out).not.toContain("Red lines");
    const published = await runCommand(publishCommand, "river-basin", "--note", "Renamed");
    expect(published.out).toContain("river-basin: published as release 2.\nRed lines on record by");
  });
});

describe("Recalling", () => {
  it("takes back one release for good, with its reason and its record", async () => {
    const { code, out } = await runCommand(recallCommand, "river-basin", "2", "--reason", " Wrong title ");
    expect({ code, out }).toEqual({
      code: 0,
      out: "river-basin: release 2 is recalled. The latest is now release 1.",
    });
    expect(await getRelease("river-basin", 2)).toMatchObject({
      state: "recalled",
      release: { number: 2, recalled: { reason: "Wrong title" } },
      latest: { number: 1 },
    });
    expect(await lastRevision()).toMatchObject({ action: "recall", key: "2", actor: "command line" });
  });

  it("changes nothing the second time, and says so", async () => {
    const before = await lastRevision();
    const { code, out } = await runCommand(recallCommand, "river-basin", "2", "--reason", "Another reason");
    expect({ code, out }).toEqual({ code: 0, out: "river-basin: release 2 was recalled already." });
    expect(await lastRevision()).toEqual(before);
    expect(await getRelease("river-basin", 2)).toMatchObject({
      release: { recalled: { reason: "Wrong title" } },
    });
  });

  it("names what it cannot do", async () => {
    expect(await refusal(recallCommand, "river-basin", "7", "--reason", "Why")).toBe(
      "river-basin has no release 7.",
    );
    expect(await refusal(recallCommand, "river-bassin", "1", "--reason", "Why")).toContain(
      'Did you mean "river-basin"?',
    );
    expect(await refusal(recallCommand, "river-basin", "one", "--reason", "Why")).toContain("RELEASE takes");
    expect(await refusal(recallCommand, "river-basin", "1")).toContain("--reason is missing");
    expect(await refusal(recallCommand, "river-basin", "1", "--reason", "  ")).toMatch(/^The reason /);
    expect(await getRelease("river-basin", 1)).toMatchObject({ state: "found" });
  });
});

describe("Withdrawing", () => {
  const slugs = async () => (await listPublicNegotiations()).map(({ slug }) => slug);

  it("hides a negotiation until it is reinstated; each is recorded once", async () => {
    expect((await runCommand(withdrawCommand, "river-basin")).out).toBe(
      "river-basin: withdrawn from the public.",
    );
    expect(await slugs()).toEqual(["iran-us-2025-26"]);
    expect(await getRelease("river-basin", 1)).toEqual({ state: "missing" });
    expect(await getLatestRelease("river-basin")).toEqual({ state: "missing" });
    const before = await lastRevision();
    expect(before).toMatchObject({ action: "withdraw", key: "river-basin" });
    expect((await runCommand(withdrawCommand, "river-basin")).out).toBe(
      "river-basin: was withdrawn already.",
    );
    expect(await lastRevision()).toEqual(before);

    expect((await runCommand(reinstateCommand, "river-basin")).out).toBe("river-basin: public again.");
    expect(await slugs()).toEqual(["iran-us-2025-26", "river-basin"]);
    expect((await runCommand(reinstateCommand, "river-basin")).out).toBe("river-basin: was not withdrawn.");
  });

  it("leaves a recalled release recalled", async () => {
    expect(await getRelease("river-basin", 2)).toMatchObject({ state: "recalled" });
  });

  it("names the nearest negotiation where there is no such one", async () => {
    expect(await refusal(withdrawCommand, "iran-us")).toContain('Did you mean "iran-us-2025-26"?');
    expect(await refusal(reinstateCommand, "zzz")).toContain("There are: iran-us-2025-26, river-basin.");
  });
});
