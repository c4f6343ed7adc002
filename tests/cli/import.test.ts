import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { EXIT_FAILED, EXIT_OK } from "@/lib/cli/command";
import { importCommand } from "@/lib/cli/import";
import { writer } from "@/lib/data/client";
import { getDraft } from "@/lib/data/drafts";
import { undoBatch } from "@/lib/data/undo";
import { operatorOfThisMachine } from "@/lib/domain/permissions";
import { writePositionsTable } from "@/lib/formats/tables";
import { writeCaseFile } from "@/lib/schemas/case-file";
import { withDatabase } from "../support/database";
import { readSample, toFiles } from "../support/incoming";
import { makeZip } from "../support/make-zip";
import { runCommand } from "./run-command";

process.env.SAMPLES = "false";
const database = withDatabase();
const analyst = operatorOfThisMachine();
const FILES = "tests/formats/incoming/files";

function save(name: string, content: string | Uint8Array): string {
  const file = path.join(database.folder, name);
  writeFileSync(file, content);
  return file;
}

async function draftText(slug: string): Promise<string> {
  const draft = await getDraft({ analyst, slug });
  return draft === null ? "" : writeCaseFile(draft);
}

describe("parley import", () => {
  it("recognises each format of the field, and changes nothing the second time", async () => {
    for (const [folder, slug] of [
      ["genius", "river"],
      ["ktab", "river-talks-base"],
      ["questionnaire", "river-referendum"],
    ] as const) {
      const first = await runCommand(importCommand, `${FILES}/${folder}`);
      expect(first).toMatchObject({ code: EXIT_OK, out: expect.stringContaining(`${slug} (`) });
      const before = await draftText(slug);
      const again = await runCommand(importCommand, `${FILES}/${folder}`);
      expect(again.out).toContain("nothing to change");
      expect(await draftText(slug)).toBe(before);
    }
  });

  it("takes a zip, and a format by its name", async () => {
    const { readFileSync } = await import("node:fs");
    const names = ["party", "statement", "opinion", "answer", "comment", "overview"];
    const files = toFiles(
      Object.fromEntries(
        names.map((name) => [`${name}.json`, readFileSync(`${FILES}/questionnaire/${name}.json`)]),
      ),
    );
    const zip = save("all.zip", makeZip(files));
    const said = await runCommand(importCommand, zip, "--into", "zipped", "--format", "questionnaire");
    expect(said).toMatchObject({
      code: EXIT_OK,
      out: expect.stringMatching(/^zipped \(.*party\.json\): the draft is created/),
    });
    await expect(runCommand(importCommand, zip, "--format", "excel")).rejects.toThrow(
      "there are case, table",
    );
  });

  it("adds a table to the draft that it names, all of it or nothing, and it can be taken back", async () => {
    const river = readSample("river-basin");
    const { slug } = river.negotiation;
    await runCommand(importCommand, "cases/river-basin.json");
    const before = await draftText(slug);
    const exported = writePositionsTable({ caseFile: river, release: null });
    const same = await runCommand(importCommand, save("positions.csv", exported));
    expect(same.out).toContain("nothing to change");

    const { party, issue } = river.positions[0] ?? {};
    const row = (date: string, basis: string) =>
      `${slug},draft,,${party},${issue},${date},Said again,stated,,,,,${basis},low,,,\r\n`;
    const wrong = save(
      "wrong.csv",
      `${exported}${row("2031-01-02", "inferred")}${row("2031-02-02", "guessed")}`,
    );
    const lines = exported.split("\r\n").length;
    const refused = await runCommand(importCommand, wrong);
    expect(refused.code).toBe(EXIT_FAILED);
    expect(refused.err).toMatch(
      new RegExp(`^wrong\\.csv: row ${lines + 1}, column basis: .*|Nothing was written`),
    );
    expect(await draftText(slug)).toBe(before);

    const right = save("right.csv", `${exported}${row("2031-01-02", "inferred")}`);
    expect((await runCommand(importCommand, right, "--dry-run")).out).toMatch(/positions +1 created/);
    expect(await draftText(slug)).toBe(before);
    expect((await runCommand(importCommand, right)).code).toBe(EXIT_OK);
    expect(await draftText(slug)).not.toBe(before);
    const { batch } = await writer().revision.findFirstOrThrow({
      where: { action: "import" },
      orderBy: { id: "desc" },
    });
    expect(await undoBatch({ analyst, slug, batch })).toMatchObject({ ok: true });
    expect(await draftText(slug)).toBe(before);
  });

  it("says to which negotiation a table is missing, and reads nothing of a folder of nothing", async () => {
    const table = save("loose.csv", "party,issue\na,b\n");
    expect((await runCommand(importCommand, table)).err).toMatch(/loose\.csv: .*choose one/);
    const folder = path.join(database.folder, "empty");
    mkdirSync(folder);
    await expect(runCommand(importCommand, folder)).rejects.toThrow("nothing in the folder can be imported");
    cpSync(`${FILES}/genius/domain.xml`, path.join(folder, "domain.xml"));
    writeFileSync(path.join(folder, "side.xml"), "<utility_space><issue name='a & b'/></utility_space>");
    await expect(runCommand(importCommand, folder)).rejects.toThrow(
      /side\.xml: line 1, column 31: .*bare "&"/,
    );
  });
});
