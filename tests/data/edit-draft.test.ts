import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { write, writer } from "@/lib/data/client";
import { getDraft, importCaseFile } from "@/lib/data/drafts";
import { editDraft } from "@/lib/data/edit-draft";
import { listDraftChanges, openDraft } from "@/lib/data/open-draft";
import { listPresence, notePresence } from "@/lib/data/presence";
import { applyEdits } from "@/lib/domain/apply-edits";
import type { EntityKind } from "@/lib/domain/case-entities";
import type { CaseFile } from "@/lib/domain/case-file";
import { type DraftEdit, undoChange } from "@/lib/domain/draft-edit";
import { operatorOfThisMachine } from "@/lib/domain/permissions";
import { writeCaseFile } from "@/lib/schemas/case-file";
import { withDatabase } from "../support/database";
import { editsBetween } from "../support/edits-between";
import { caseFiles } from "../support/generate-case";
import { caseWith, issueWith, positionOf } from "../support/tiny-case";

withDatabase();
const analyst = operatorOfThisMachine();
const RUNS = { seed: 20_261_125, numRuns: process.env.LONG_TESTS ? 200 : 12 };
const slug = "tiny";
const CELL = "a~topic~2026-01-01";

const statement = {
  key: "said",
  party: "a",
  date: "2026-01-01",
  kind: "quote",
  text: "No.",
  source: "paper",
} as const;
const TINY = caseWith({
  sources: [{ key: "paper", title: "A paper", url: "https://example.org/", kind: "news" }],
  statements: [statement],
  issues: [issueWith(4), issueWith(2, { key: "other" })],
  positions: [
    positionOf("a", "P A · R", { evidence: [{ statement: "said", options: ["o4"] }] }),
    positionOf("b", "· · C", {
      conditions: { o3: { text: "if", requires: [{ issue: "other", options: ["o1"] }] } },
    }),
  ],
});

const importWhole = (caseFile: CaseFile) =>
  importCaseFile({ analyst, caseFile, replace: true, dryRun: false, origin: "test.json" });

async function textOf(of = slug): Promise<string> {
  const draft = await getDraft({ analyst, slug: of });
  if (draft === null) throw new Error("There is no draft");
  return writeCaseFile(draft);
}

async function versionOf(kind: EntityKind, id: string): Promise<number | null> {
  return (await openDraft({ analyst, slug }))?.versions[kind][id] ?? null;
}

const save = (edits: DraftEdit[], saveId?: string) =>
  editDraft({ analyst, slug, edits, ...(saveId !== undefined && { saveId }) });

const cell = (basedOn: number | null, headline: string): DraftEdit => ({
  ...{ kind: "position", id: CELL, basedOn, value: positionOf("a", "P A · R", { headline }) },
});

describe("a save", () => {
  beforeAll(() => importWhole(TINY));

  it("writes what changed, with who and what, and nothing where nothing changed", async () => {
    const version = await versionOf("position", CELL);
    const saved = await save([cell(version, "Something else")]);
    expect(saved).toMatchObject({
      ok: true,
      versions: [{ kind: "position", id: CELL, version: Number(version) + 1 }],
    });
    if (!saved.ok || saved.batch === null) throw new Error("It was saved");
    const revisions = await writer().revision.findMany({ where: { batch: saved.batch } });
    expect(revisions).toMatchObject([
      {
        ...{ action: "save", kind: "position", key: CELL, actor: analyst.actor, negotiationSlug: slug },
        before: { headline: "What it says" },
        after: { headline: "Something else" },
      },
    ]);
    const before = await writer().revision.count();
    const again = await save([cell(Number(version) + 1, "Something else")]);
    expect(again).toMatchObject({ ok: true, batch: null, versions: [{ version: Number(version) + 1 }] });
    expect(await writer().revision.count()).toBe(before);
  });

  it("that is stale is refused with what is there now, and who wrote it", async () => {
    const version = Number(await versionOf("position", CELL));
    await save([cell(version, "Theirs")]);
    const before = await textOf();
    const answer = await save([cell(version, "Mine")]);
    expect(answer).toMatchObject({
      ...{ ok: false, reason: "stale" },
      conflicts: [{ id: CELL, current: { headline: "Theirs" }, version: version + 1, by: analyst.actor }],
    });
    expect(await textOf()).toBe(before);
    expect(await save([{ ...cell(version, "x"), id: "b~other~2026-01-01" }])).toMatchObject({
      ...{ reason: "stale", conflicts: [{ current: null, version: null }] },
    });
  });

  it("of something made anew under the same key does not pass for the old one", async () => {
    const before = Number(await versionOf("position", CELL));
    await save([{ ...cell(before, ""), value: null }]);
    await save([cell(null, "Made anew")]);
    expect(await versionOf("position", CELL)).toBeGreaterThan(before + 1);
    expect(await save([cell(null, "Once more")])).toMatchObject({ reason: "stale" });
  });

  it("with one fault among many edits changes nothing and names each with its field", async () => {
    const before = await textOf();
    const version = await versionOf("position", CELL);
    const answer = await save([
      {
        kind: "source",
        id: "new",
        basedOn: null,
        value: { key: "new", title: "T", url: "https://x.org/", kind: "news" },
      },
      {
        ...{ kind: "position", id: CELL, basedOn: version },
        value: positionOf("a", "P", {
          stances: { o9: "opposed" },
          priority: 9,
          evidence: [{ statement: "sayd" }],
        }),
      },
    ]);
    if (answer.ok || answer.reason !== "faults") throw new Error("It has faults");
    expect(answer.faults.map(({ kind, id, place }) => [kind, id, place])).toEqual([
      ["position", CELL, "priority"],
      ["position", CELL, "stances.o9"],
      ["position", CELL, "evidence[0].statement"],
    ]);
    expect(answer.faults.at(-1)?.message).toContain('the nearest is "said"');
    expect(await textOf()).toBe(before);
  });

  it("takes nothing that the format does not know", async () => {
    for (const value of [
      {},
      [],
      { party: 1 },
      { ...positionOf("a", "P"), secret: 1 },
      JSON.parse('{"__proto__":{}}'),
    ]) {
      const answer = await save([{ kind: "position", id: "a~other~2026-01-01", basedOn: null, value }]);
      expect(answer).toMatchObject({ ok: false, reason: "faults" });
    }
  });

  it("sent again has one effect and the same answer, whatever others did meanwhile", async () => {
    const version = await versionOf("position", CELL);
    const first = await save([cell(version, "Once")], "save-1");
    await save([cell(Number(version) + 1, "Another's")]);
    const before = await textOf();
    expect(await save([cell(version, "Once")], "save-1")).toEqual(first);
    expect(await textOf()).toBe(before);
  });

  it("is told to those who ask what is new", async () => {
    const revision = (await openDraft({ analyst, slug }))?.revision ?? 0;
    const version = await versionOf("position", CELL);
    await save([cell(version, "One")]);
    await save([cell(Number(version) + 1, "Two")]);
    const answer = await listDraftChanges({ analyst, slug, after: revision });
    expect(answer).toMatchObject({
      ...{ state: "news", news: [{ id: CELL, version: Number(version) + 2, value: { headline: "Two" } }] },
    });
    const dated = { ...positionOf("a", "P A · R"), from: "2026-01-02" };
    await save([{ kind: "position", id: CELL, basedOn: Number(version) + 2, value: dated }]);
    expect(await listDraftChanges({ analyst, slug, after: revision })).toMatchObject({
      news: [
        { id: CELL, value: null, version: null },
        { id: "a~topic~2026-01-02", value: dated, version: Number(version) + 3 },
      ],
    });
    await importWhole(TINY);
    expect(await listDraftChanges({ analyst, slug, after: revision })).toEqual({ state: "reload" });
    expect(await listDraftChanges({ analyst, slug: "nothing-here", after: 0 })).toBeNull();
  });
});

describe("deleting", () => {
  it.each([
    ["party", "a", "1 statement, 1 position refer to it"],
    ["issue", "other", "1 position refers to it"],
    ["source", "paper", "1 statement refers to it"],
    ["statement", "said", "1 position refers to it"],
  ] as const)("a %s is refused while something refers to it, and says what", async (kind, id, message) => {
    await importWhole(TINY);
    const before = await textOf();
    const answer = await save([{ kind, id, basedOn: await versionOf(kind, id), value: null }]);
    expect(answer).toMatchObject({ reason: "faults", faults: [{ kind, id, place: kind }] });
    expect(!answer.ok && answer.reason === "faults" && answer.faults[0]?.message).toContain(message);
    expect(await textOf()).toBe(before);
  });

  it("goes together with what refers to it", async () => {
    await importWhole(TINY);
    const draft = await getDraft({ analyst, slug });
    const rest = caseWith({
      ...draft,
      parties: TINY.parties.slice(1),
      statements: [],
      positions: TINY.positions.slice(1),
    });
    const versions = (await openDraft({ analyst, slug }))?.versions;
    const edits = editsBetween(TINY, rest, (kind, id) => versions?.[kind][id] ?? null);
    expect(await save(edits)).toMatchObject({ ok: true });
    expect(await textOf()).toBe(writeCaseFile(rest));
  });

  it("an option is refused while a position speaks of it", async () => {
    await importWhole(TINY);
    const issue = { kind: "issue", id: "topic", basedOn: await versionOf("issue", "topic") } as const;
    const answer = await save([{ ...issue, value: issueWith(3) }]);
    expect(answer).toMatchObject({ faults: [{ place: "options" }] });
    const unused = issueWith(4);
    unused.options.splice(1, 0, { key: "extra", label: "Extra" });
    expect(await save([{ ...issue, value: unused }])).toMatchObject({ ok: true });
  });

  it("a party shown first is refused unless the negotiation lets go of it too", async () => {
    const focus = { ...TINY.negotiation, focus: ["c", "b"] };
    await importWhole({ ...TINY, negotiation: focus });
    const gone: DraftEdit = { kind: "party", id: "c", basedOn: await versionOf("party", "c"), value: null };
    expect(await save([gone])).toMatchObject({ faults: [{ kind: "party" }] });
    const basedOn = await versionOf("negotiation", slug);
    const negotiation: DraftEdit = {
      kind: "negotiation",
      id: slug,
      basedOn,
      value: { ...focus, focus: ["b"] },
    };
    expect(await save([gone, negotiation])).toMatchObject({ ok: true });
    expect((await getDraft({ analyst, slug }))?.negotiation.focus).toEqual(["b"]);
  });
});

describe("any edits", () => {
  it("make of the draft what they make of the case file, and undone they leave the same bytes", async () => {
    const pairs = fc.tuple(caseFiles({ draft: true }), caseFiles({ draft: true }));
    await fc.assert(
      fc.asyncProperty(pairs, async ([from, to]) => {
        for (const caseFile of [from, to]) caseFile.negotiation.slug = slug;
        await importWhole(from);
        const { versions } = (await openDraft({ analyst, slug })) ?? {};
        const edits = editsBetween(from, to, (kind, id) => versions?.[kind][id] ?? null);
        const expected = applyEdits(from, edits);
        const saved = await save(edits);
        if (!saved.ok) throw new Error(JSON.stringify(saved));
        expect(await textOf()).toBe(writeCaseFile(expected.caseFile));
        const now = new Map(saved.versions.map((each) => [`${each.kind} ${each.id}`, each.version]));
        const back = expected.changes
          .toReversed()
          .map((change) => undoChange(change, now.get(`${change.kind} ${change.id}`) ?? null));
        expect(await save(back)).toMatchObject({ ok: true });
        expect(await textOf()).toBe(writeCaseFile(from));
      }),
      RUNS,
    );
  });

  it("that rename a key carry it to all that refers to it, and leave a record under both", async () => {
    await importWhole(TINY);
    const renames: DraftEdit[] = [
      { kind: "party", id: "a", basedOn: 0, value: { ...TINY.parties[0], key: "anna" } },
      { kind: "issue", id: "topic", basedOn: 0, value: { ...TINY.issues[0], key: "subject" } },
      { kind: "source", id: "paper", basedOn: 0, value: { ...TINY.sources[0], key: "sheet" } },
      {
        kind: "statement",
        id: "said",
        basedOn: 0,
        value: { ...statement, party: "anna", source: "sheet", key: "told" },
      },
      {
        ...{ kind: "issue", id: "other", basedOn: 0, optionKeys: { o1: "first" } },
        value: {
          ...issueWith(2, { key: "other" }),
          options: [
            { key: "first", label: "F" },
            { key: "o2", label: "S" },
          ],
        },
      },
    ];
    let expected = TINY;
    for (const rename of renames) {
      const edit = { ...rename, basedOn: await versionOf(rename.kind, rename.id) };
      expected = applyEdits(expected, [edit]).caseFile;
      expect(await save([edit])).toMatchObject({ ok: true });
      expect(await textOf()).toBe(writeCaseFile(expected));
    }
    const record = await writer().revision.findFirst({ where: { formerKey: "topic" } });
    expect(record).toMatchObject({ key: "subject", before: { key: "topic" }, after: { key: "subject" } });
    const taken = {
      kind: "party",
      id: "b",
      basedOn: await versionOf("party", "b"),
      value: { ...TINY.parties[1], key: "c" },
    } as const;
    expect(await save([taken])).toMatchObject({
      reason: "faults",
      faults: [{ kind: "party", id: "b", place: "key" }],
    });
  });
});

describe("at the same time", () => {
  const ROUNDS = process.env.LONG_TESTS ? 500 : 50;

  it(`${ROUNDS} rounds of 20 editors on one cell have one winner each, and nothing is overwritten unseen`, async () => {
    await importWhole(TINY);
    let version = await versionOf("position", CELL);
    const start = (await openDraft({ analyst, slug }))?.revision ?? 0;
    for (let round = 0; round < ROUNDS; round++) {
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, editor) => save([cell(version, `${round} of ${editor}`)])),
      );
      const winners = answers.flatMap((answer, editor) => (answer.ok ? [{ answer, editor }] : []));
      expect(winners).toHaveLength(1);
      const won = `${round} of ${winners[0]?.editor}`;
      for (const answer of answers) {
        if (!answer.ok)
          expect(answer).toMatchObject({ reason: "stale", conflicts: [{ current: { headline: won } }] });
      }
      version = winners[0]?.answer.versions[0]?.version ?? null;
    }
    expect(await writer().revision.count({ where: { id: { gt: start }, key: CELL } })).toBe(ROUNDS);
  });

  it("saves beside transactions that fail are all there, and nothing of the others is", async () => {
    const saves = process.env.LONG_TESTS ? 1000 : 100;
    await importWhole(TINY);
    const source = (key: string) => ({ key, title: "T", url: "https://example.org/", kind: "news" });
    const fail = (n: number) =>
      write(async (tx) => {
        await tx.source.updateMany({ data: { title: `undone ${n}` } });
        throw new Error("undone");
      }).catch(() => {});
    const [answers] = await Promise.all([
      Promise.all(
        Array.from({ length: saves }, (_, n) =>
          save([{ kind: "source", id: `s${n}`, basedOn: null, value: source(`s${n}`) }]),
        ),
      ),
      Promise.all(Array.from({ length: saves / 5 }, (_, n) => fail(n))),
    ]);
    expect(answers.every((answer) => answer.ok)).toBe(true);
    const draft = await getDraft({ analyst, slug });
    expect(draft?.sources).toHaveLength(saves + 1);
    expect(draft?.sources.filter(({ title }) => title.startsWith("undone"))).toEqual([]);
  });
});

describe("who is where", () => {
  it("is seen by the others and forgotten after fifteen seconds", async () => {
    await importWhole(TINY);
    const now = new Date("2026-01-01T10:00:00Z");
    const secondsLater = (seconds: number) => new Date(+now + seconds * 1000);
    const other = { ...analyst, actor: "Another" };
    const seen = (seconds: number) => listPresence({ analyst, slug, now: secondsLater(seconds) });
    expect(await notePresence({ analyst: other, slug, cell: "a~topic", now })).toBe(true);
    expect(await seen(14)).toEqual([{ who: "Another", cell: "a~topic" }]);
    expect(await seen(16)).toEqual([]);
    expect(await listPresence({ analyst: other, slug, now })).toEqual([]);
    await notePresence({ analyst: other, slug, cell: "b~topic", now: secondsLater(1) });
    expect(await seen(2)).toEqual([{ who: "Another", cell: "b~topic" }]);
    await notePresence({ analyst: other, slug, cell: null, now: secondsLater(3) });
    expect(await seen(3)).toEqual([]);
    expect(await notePresence({ analyst, slug: "nothing-here", cell: null, now })).toBe(false);
  });
});
