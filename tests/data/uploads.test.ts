// Files that were uploaded: looked at, imported, all or nothing, by whoever does it and however often.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { beforeAll, describe, expect, it } from "vitest";
import { EXIT_OK } from "@/lib/cli/command";
import { takeUpload } from "@/lib/cli/take-upload";
import { closeDatabase, reader } from "@/lib/data/client";
import { getDraft, importCaseFile } from "@/lib/data/drafts";
import { undoBatch } from "@/lib/data/undo";
import { getImportColumns, getUpload, keepUpload } from "@/lib/data/uploads";
import { operatorOfThisMachine } from "@/lib/domain/permissions";
import { GENIUS_THRESHOLDS } from "@/lib/formats/incoming/genius";
import { writeCaseFile } from "@/lib/schemas/case-file";
import type { UploadOptions } from "@/lib/schemas/upload";
import { withProgram } from "../support/child-program";
import { withDatabase } from "../support/database";
import { type Files, readSample, toFiles } from "../support/incoming";

withDatabase();
const program = withProgram("upload-until-killed");
const analyst = operatorOfThisMachine();
const river = readSample("river-basin");
const { slug } = river.negotiation;
const OPTIONS: UploadOptions = {
  ...{
    format: null,
    into: slug,
    columns: {},
    from: null,
    basis: "inferred",
    confidence: "low",
    blankClears: false,
  },
  ...{ thresholds: GENIUS_THRESHOLDS, replace: false },
};
const KILLS = process.env.LONG_TESTS ? 30 : 3;
const ROWS = process.env.LONG_TESTS ? 5_000 : 500;

beforeAll(async () => {
  process.env.ACTOR = "Ana";
  await importCaseFile({ analyst, caseFile: river, replace: true, dryRun: false, origin: "river.json" });
});

const keep = (files: Files, options: Partial<UploadOptions> = {}, now = new Date()) =>
  keepUpload({ analyst, slug, files: toFiles(files), options: { ...OPTIONS, ...options }, now });
const take = (id: string, what: "look" | "write") => takeUpload(id, what, () => {});
const open = async (id: string) => {
  const upload = await getUpload({ analyst, id });
  if (upload === null) throw new Error("It is not there");
  return upload;
};
const draftText = async () => writeCaseFile((await getDraft({ analyst, slug })) ?? river);

/** A table of so many positions, each on another day. */
function table(rows: number, first: number): string {
  const { parties, issues } = river;
  const lines = Array.from({ length: rows }, (_, at) => {
    const day = new Date(Date.UTC(first, 0, 1 + Math.floor(at / (parties.length * issues.length))));
    const party = parties[at % parties.length]?.key;
    const issue = issues[Math.floor(at / parties.length) % issues.length];
    const { options = [] } = issue ?? {};
    return `${party},${issue?.key},${day.toISOString().slice(0, 10)},Row ${at},${options[at % options.length]?.key},acceptable`;
  });
  return ["party,issue,from,headline,option,stance", ...lines].join("\n");
}

describe("an upload", () => {
  it("is looked at without anything being written, then imported once, and can be undone", async () => {
    const before = await draftText();
    const text = table(3, 2031).replace("headline", "What was said");
    const id = await keep({ "sheet.csv": text }, { columns: { "what was said": "headline" } });
    await take(id, "look");
    const { look } = await open(id);
    expect(look).toMatchObject({ format: "table", faultCount: 0 });
    expect(look?.cases[0]?.counts.position).toMatchObject({ created: 3, changed: 0 });
    expect(look?.cases[0]?.rows[0]).toMatchObject({ mark: "new", place: "sheet.csv: row 2" });
    expect(look?.tables[0]?.columns[3]).toMatchObject({ heading: "What was said", field: "headline" });
    expect(await draftText()).toBe(before);

    expect(await take(id, "write")).toBe(EXIT_OK);
    const done = await open(id);
    expect(done.doneAt).not.toBeNull();
    expect(await getImportColumns({ analyst, slug })).toEqual({ "what was said": "headline" });
    expect(await reader().uploadFile.findMany({ where: { uploadId: id } })).toEqual([
      expect.objectContaining({ name: "sheet.csv", content: new Uint8Array() }),
    ]);
    const revisions = await reader().revision.findMany({ where: { batch: done.batch ?? "" } });
    expect(revisions.every(({ actor, action }) => actor === "Ana" && action === "import")).toBe(true);
    const after = await draftText();
    await take(id, "write");
    expect(await draftText()).toBe(after);
    expect(await undoBatch({ analyst, slug, batch: done.batch ?? "" })).toMatchObject({ ok: true });
    expect(await draftText()).toBe(before);
  });

  it("with anything refused is not written, whatever is asked for", async () => {
    const before = await draftText();
    const id = await keep({ "sheet.csv": `${table(2, 2032)}\nnobody,flow,2032-01-01,X,,` });
    await take(id, "look");
    expect((await open(id)).look).toMatchObject({
      faultCount: 1,
      cases: [{ counts: { position: { created: 2 } } }],
    });
    await take(id, "write");
    expect((await open(id)).doneAt).toBeNull();
    expect(await draftText()).toBe(before);
  });

  it("is not written over what was done since it was looked at, but looked at again", async () => {
    const id = await keep({ "sheet.csv": table(2, 2033) });
    await take(id, "look");
    const [first] = river.issues;
    const draft = (await getDraft({ analyst, slug })) ?? river;
    const changed = {
      ...draft,
      issues: draft.issues.map((issue) => (issue === first ? issue : { ...issue, group: "Other" })),
    };
    await importCaseFile({ analyst, caseFile: changed, replace: true, dryRun: false, origin: "other.json" });
    const before = await open(id);
    await take(id, "write");
    const after = await open(id);
    expect(after.doneAt).toBeNull();
    expect(after.look?.basedOn).toBeGreaterThan(before.look?.basedOn ?? 0);
    await take(id, "write");
    expect((await open(id)).doneAt).not.toBeNull();
  });

  it("that nobody imported in seven days is forgotten", async () => {
    const id = await keep({ "old.csv": "a" }, {}, new Date("2026-01-01"));
    await keep({ "new.csv": "a" });
    expect(await getUpload({ analyst, id })).toBeNull();
  });

  it(
    `killed ${KILLS} times while ${ROWS} rows are written is all there or not at all`,
    async () => {
      const count = () => reader().position.count();
      const run = async (id: string, killAfter: number | null) => {
        await closeDatabase();
        const child = spawn(process.execPath, [program.path, id], { stdio: ["ignore", "pipe", "inherit"] });
        const exit = once(child, "exit");
        let [begun, took] = [0, 0];
        for await (const line of createInterface({ input: child.stdout })) {
          if (line === "begin") {
            begun = performance.now();
            if (killAfter !== null) setTimeout(() => child.kill("SIGKILL"), killAfter);
          } else took = performance.now() - begun;
        }
        await exit;
        return took;
      };
      // The same rows each time, taken back before the next: with what the rounds leave each would take longer.
      const large = table(ROWS, 2040);
      const make = async () => {
        const id = await keep({ "large.csv": large });
        await take(id, "look");
        return id;
      };
      const takeBack = async (id: string) => {
        const { batch } = await open(id);
        expect(await undoBatch({ analyst, slug, batch: batch ?? "" })).toMatchObject({ ok: true });
        expect(await count()).toBe(before);
      };
      const before = await count();
      const whole = await make();
      const took = await run(whole, null);
      expect(await count()).toBe(before + ROWS);
      await takeBack(whole);
      let killed = 0;
      for (let round = 0; round < KILLS; round++) {
        const id = await make();
        await run(id, ((round + 0.5) / KILLS) * took);
        const { doneAt } = await open(id);
        expect(await count()).toBe(doneAt === null ? before : before + ROWS);
        if (doneAt === null) killed++;
        if (doneAt === null) await run(id, null);
        expect(await count()).toBe(before + ROWS);
        await takeBack(id);
      }
      expect(killed).toBeGreaterThan(0);
    },
    KILLS * 120_000,
  );
});
