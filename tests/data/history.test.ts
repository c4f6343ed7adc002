import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { writer } from "@/lib/data/client";
import { getDraft, importCaseFile } from "@/lib/data/drafts";
import { editDraft } from "@/lib/data/edit-draft";
import { listDeleted, listRevisions } from "@/lib/data/history";
import { openDraft } from "@/lib/data/open-draft";
import { restoreRevision, undoBatch } from "@/lib/data/undo";
import type { EntityKind } from "@/lib/domain/case-entities";
import type { CaseFile } from "@/lib/domain/case-file";
import { operatorOfThisMachine } from "@/lib/domain/permissions";
import { writeCaseFile } from "@/lib/schemas/case-file";
import { withDatabase } from "../support/database";
import { editsBetween } from "../support/edits-between";
import { caseFiles } from "../support/generate-case";
import { caseWith, partyNamed, positionOf } from "../support/tiny-case";

withDatabase();
const analyst = operatorOfThisMachine();
const RUNS = { seed: 20_261_125, numRuns: process.env.LONG_TESTS ? 150 : 8 };
const slug = "tiny";
const CELL = "a~topic~2026-01-01";
const TINY = caseWith({ positions: [positionOf("a", "P A"), positionOf("b", "R")] });

const importWhole = (caseFile: CaseFile) =>
  importCaseFile({ analyst, caseFile, replace: true, dryRun: false, origin: "test.json" });
const textOf = async () => writeCaseFile((await getDraft({ analyst, slug })) as CaseFile);
const versionOf = async (kind: EntityKind, id: string) =>
  (await openDraft({ analyst, slug }))?.versions[kind][id] ?? null;
const newestBatch = async () => (await listRevisions({ analyst, slug, limit: 1 })).revisions[0]?.batch ?? "";
const undo = (batch: string) => undoBatch({ analyst, slug, batch });

async function headline(text: string): Promise<string> {
  const basedOn = await versionOf("position", CELL);
  const value = positionOf("a", "P A", { headline: text });
  const answer = await editDraft({ analyst, slug, edits: [{ kind: "position", id: CELL, basedOn, value }] });
  if (!answer.ok || answer.batch === null) throw new Error("It was saved");
  return answer.batch;
}

describe("undoing", () => {
  it("takes back any import and any edits to the same bytes, and can itself be undone", async () => {
    const pairs = fc.tuple(caseFiles({ draft: true }), caseFiles({ draft: true }), fc.boolean());
    await fc.assert(
      fc.asyncProperty(pairs, async ([from, to, byImport]) => {
        for (const caseFile of [from, to]) caseFile.negotiation.slug = slug;
        await importWhole(from);
        const versions = (await openDraft({ analyst, slug }))?.versions;
        const edits = editsBetween(from, to, (kind, id) => versions?.[kind][id] ?? null);
        if (edits.length === 0) return;
        if (byImport) await importWhole(to);
        else await editDraft({ analyst, slug, edits });
        const done = await textOf();
        expect(await undo(await newestBatch())).toMatchObject({ ok: true });
        expect(await textOf()).toBe(writeCaseFile(from));
        expect(await undo(await newestBatch())).toMatchObject({ ok: true });
        expect(await textOf()).toBe(done);
      }),
      RUNS,
    );
  });

  it("is refused where somebody changed the thing since, and allowed where it is again as it was", async () => {
    await importWhole(TINY);
    const first = await headline("First");
    const second = await headline("Second");
    const before = await textOf();
    expect(await undo(first)).toMatchObject({ reason: "changed", things: [{ kind: "position", id: CELL }] });
    expect(await textOf()).toBe(before);
    expect(await undo(second)).toMatchObject({ ok: true });
    expect(await undo(first)).toMatchObject({ ok: true });
    expect(await textOf()).toBe(writeCaseFile(TINY));
  });

  it("does not touch what is no change of the draft, or made the negotiation", async () => {
    const fresh = caseWith({ negotiation: { ...TINY.negotiation, slug: "fresh" } } as Partial<CaseFile>);
    await importWhole(fresh);
    const made = await listRevisions({ analyst, slug: "fresh", limit: 100 });
    const batch = made.revisions[0]?.batch ?? "";
    expect(await undoBatch({ analyst, slug: "fresh", batch })).toEqual({ ok: false, reason: "not-undoable" });
    expect(await undo("nothing")).toEqual({ ok: false, reason: "unknown" });
    // A batch of another negotiation is none of this one.
    expect(await undo(batch)).toEqual({ ok: false, reason: "unknown" });
  });
});

describe("history", () => {
  beforeAll(async () => {
    await importWhole(TINY);
    for (const text of ["Alpha", "Beta", "Gamma"]) await headline(text);
  });

  it("is found by thing and by text, a page at a time", async () => {
    const ofCell = await listRevisions({ analyst, slug, kind: "position", id: CELL, limit: 2 });
    expect(ofCell.revisions.map(({ title }) => title)).toEqual(["Gamma", "Beta"]);
    const rest = await listRevisions({
      ...{ analyst, slug, kind: "position", id: CELL, limit: 2 },
      ...{ before: ofCell.next ?? 0 },
    });
    expect(rest.revisions[0]?.title).toBe("Alpha");
    const found = await listRevisions({ analyst, slug, q: "gAMMA", limit: 10 });
    expect(found.revisions.map(({ change }) => change?.after)).toMatchObject([{ headline: "Gamma" }]);
    expect((await listRevisions({ analyst, slug, q: "G_mma", limit: 10 })).revisions).toEqual([]);
  });

  it("follows a thing through another key", async () => {
    const basedOn = await versionOf("party", "c");
    const value = partyNamed("carl");
    await editDraft({ analyst, slug, edits: [{ kind: "party", id: "c", basedOn, value }] });
    const { revisions } = await listRevisions({ analyst, slug, kind: "party", id: "carl", limit: 10 });
    expect(revisions.map(({ key, change }) => [key, change?.formerId ?? null])).toContainEqual(["carl", "c"]);
    expect(revisions.some(({ key }) => key === "c")).toBe(true);
  });

  it("has a position moved to another day as one change, and follows it, its party and its issue", async () => {
    const basedOn = await versionOf("position", "b~topic~2026-01-01");
    const moved = positionOf("b", "R", { from: "2026-02" });
    const answer = await editDraft({
      ...{ analyst, slug, saveId: "moved" },
      edits: [
        { kind: "position", id: "b~topic~2026-01-01", basedOn, value: null },
        { kind: "position", id: "b~topic~2026-02-01", basedOn: null, value: moved },
      ],
    });
    const version = await versionOf("position", "b~topic~2026-02-01");
    expect(answer).toMatchObject({
      ok: true,
      versions: [
        { id: "b~topic~2026-02-01", version },
        { id: "b~topic~2026-01-01", version: null },
      ],
    });
    const again = await editDraft({ analyst, slug, saveId: "moved", edits: [] });
    expect(again.ok && answer.ok && again.versions).toEqual(answer.ok && answer.versions);
    const party = { kind: "party", id: "b", basedOn: await versionOf("party", "b") } as const;
    await editDraft({ analyst, slug, edits: [{ ...party, value: partyNamed("berta") }] });
    const asked = { analyst, slug, kind: "position", id: "berta~topic~2026-02-01", limit: 10 } as const;
    const [newest, first, ...rest] = (await listRevisions(asked)).revisions;
    expect(newest?.change).toMatchObject({ formerId: "b~topic~2026-01-01", before: { from: "2026-01-01" } });
    expect([first?.action, rest]).toEqual(["import", []]);
    const renamed = { kind: "party", id: "berta", basedOn: await versionOf("party", "berta") } as const;
    await editDraft({ analyst, slug, edits: [{ ...renamed, value: partyNamed("b") }] });
    expect(await undo(newest?.batch ?? "")).toMatchObject({ ok: true });
    expect(await versionOf("position", "b~topic~2026-01-01")).not.toBeNull();
  });

  it("gives any earlier state back as a new change", async () => {
    const { revisions } = await listRevisions({ analyst, slug, q: "Alpha", limit: 10 });
    const alpha = revisions.find(({ change }) => change?.after !== null && change?.after !== undefined);
    const restore = (state: "before" | "after", basedOn?: number | null) =>
      restoreRevision({ analyst, slug, revision: revisions.at(-1)?.id ?? 0, state, basedOn });
    expect(alpha).toBeDefined();
    expect(await restore("after", 1)).toMatchObject({ ok: false, reason: "stale" });
    expect(await restore("after")).toMatchObject({ ok: true });
    expect((await getDraft({ analyst, slug }))?.positions[0]?.headline).toBe("Alpha");
    const [newest] = (await listRevisions({ analyst, slug, limit: 1 })).revisions;
    expect(newest).toMatchObject({ action: "restore", change: { before: { headline: "Gamma" } } });
    const other = { analyst, slug: "fresh", revision: newest?.id ?? 0, state: "after" } as const;
    expect(await restoreRevision(other)).toEqual({ ok: false, reason: "unknown" });
  });

  it("keeps what was deleted in the bin for thirty days", async () => {
    const basedOn = await versionOf("position", CELL);
    await editDraft({ analyst, slug, edits: [{ kind: "position", id: CELL, basedOn, value: null }] });
    const now = new Date();
    const [thing, ...others] = (await listDeleted({ analyst, slug, now })).filter(({ id }) => id === CELL);
    expect([thing?.id, others]).toEqual([CELL, []]);
    expect(await listDeleted({ analyst, slug, now: new Date(+now + 31 * 86_400_000) })).toEqual([]);
    const restored = { analyst, slug, revision: thing?.revision.id ?? 0, state: "before" } as const;
    expect(await restoreRevision(restored)).toMatchObject({ ok: true });
    const deleted = await listDeleted({ analyst, slug, now });
    expect(deleted.filter(({ id }) => id === CELL)).toEqual([]);
    // It stands where it stood.
    expect((await getDraft({ analyst, slug }))?.positions[0]?.party).toBe("a");
    expect(await writer().revision.count({ where: { action: "restore", key: CELL } })).toBe(2);
  });
});
