import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { exportDraft, importCaseFile } from "@/lib/data/drafts";
import { listDrafts } from "@/lib/data/list-drafts";
import { planPublish } from "@/lib/data/plan-publish";
import { getLatestRelease, publishNegotiation } from "@/lib/data/releases";
import { listReviewers, reviewDraft } from "@/lib/data/reviews";
import type { CaseFile } from "@/lib/domain/case-file";
import type { HeldThing } from "@/lib/domain/hold-back";
import { type Editor, operatorOfThisMachine } from "@/lib/domain/permissions";
import { forgetSettings } from "@/lib/settings";
import { withDatabase } from "../support/database";
import { caseWith, positionOf } from "../support/tiny-case";

withDatabase();
const slug = "tiny";
const person = (actor: string) => ({ ...operatorOfThisMachine(), actor }) as Editor;
const [edda, otto] = [person("Edda"), person("Otto")];
const evidence = [{ statement: "said" }];
const BASE = caseWith({
  sources: [{ key: "s", title: "S", url: "https://example.org/", kind: "news" }],
  statements: [{ key: "said", date: "2026", kind: "quote", text: "No.", source: "s" }],
  positions: [positionOf("a", "P", { evidence })],
});
const CHANGED: CaseFile = {
  ...BASE,
  positions: [positionOf("a", "R", { evidence, headline: "Another" }), positionOf("b", "P", { evidence })],
};
const CELL: HeldThing = { kind: "position", id: "a~topic~2026-01-01" };

const change = (caseFile: CaseFile) =>
  importCaseFile({ analyst: edda, caseFile, replace: true, dryRun: false, origin: "test.json" });
const look = async (hold: HeldThing[] = []) => {
  const plan = await planPublish({ analyst: edda, slug, hold });
  if (plan === null) throw new Error("There is a draft");
  return plan;
};
const publish = (editor: Editor, basedOn: number, hold: HeldThing[] = []) =>
  publishNegotiation({ editor, slug, note: "A test.", basedOn, hold });

beforeEach(async () => {
  await change(structuredClone(BASE));
  await publishNegotiation({ editor: edda, slug, note: "Where each test begins." });
  await change(structuredClone(CHANGED));
});

describe("publishing", () => {
  it("lets out what was looked at, with what is held back as it was", async () => {
    const plan = await look([CELL]);
    expect(plan.differences.map(({ id, held }) => [id, held])).toEqual([
      [CELL.id, "chosen"],
      ["b~topic~2026-01-01", "no"],
    ]);
    expect(await publish(edda, plan.basedOn, [CELL])).toMatchObject({ ok: true });
    const latest = await getLatestRelease(slug);
    expect(latest.state === "found" && latest.caseFile).toEqual(plan.going);
    expect(plan.going.positions.map(({ headline }) => headline)).toEqual(["What it says", "What it says"]);
    expect((await look([CELL])).isUnchanged).toBe(true);
    expect((await look()).isUnchanged).toBe(false);
  });

  it("leaves no difference in the list of drafts once all is as it was", async () => {
    const changed = async () => (await listDrafts({ analyst: edda }))[0]?.changedSince;
    expect(await changed()).toBe((await look()).differences.length);
    await change(structuredClone(BASE));
    expect(await changed()).toBe(0);
  });

  it("is refused where the draft was changed since, and not where somebody only took a copy", async () => {
    const { basedOn } = await look();
    await exportDraft({ analyst: edda, slug });
    expect((await look()).basedOn).toBe(basedOn);
    await change({ ...CHANGED, negotiation: { ...CHANGED.negotiation, title: `Changed ${Math.random()}` } });
    expect(await publish(edda, basedOn)).toEqual({ ok: false, reason: "stale" });
  });

  it("names what keeps it from going out, and holding that back helps", async () => {
    const [first, second] = CHANGED.positions;
    if (first === undefined || second === undefined) throw new Error("There are two");
    await change({ ...CHANGED, positions: [first, { ...second, evidence: [] }] });
    const plan = await look();
    expect(plan.faults.map(({ place }) => place)).toEqual(["positions[1].evidence"]);
    expect(await publish(edda, plan.basedOn)).toMatchObject({ ok: false, reason: "faults" });
    const without = await look([{ kind: "position", id: "b~topic~2026-01-01" }]);
    expect(without.faults).toEqual([]);
  });
});

describe("a second look", () => {
  afterAll(() => {
    delete process.env.REQUIRE_REVIEW;
    forgetSettings();
  });

  it("by somebody else at just this is needed where it is a rule", async () => {
    process.env.REQUIRE_REVIEW = "true";
    forgetSettings();
    const { basedOn } = await look();
    const refused = { ok: false, reason: "unreviewed" };
    expect(await publish(edda, basedOn)).toEqual(refused);
    await reviewDraft({ analyst: edda, slug, basedOn, hold: [] });
    expect(await publish(edda, basedOn)).toEqual(refused);
    await reviewDraft({ analyst: otto, slug, basedOn, hold: [CELL] });
    expect(await publish(edda, basedOn)).toEqual(refused);
    expect((await look()).basedOn).toBe(basedOn);
    await reviewDraft({ analyst: otto, slug, basedOn, hold: [] });
    expect(await listReviewers({ analyst: edda, slug, basedOn, hold: [] })).toEqual(["Edda", "Otto"]);
    await change({ ...CHANGED, negotiation: { ...CHANGED.negotiation, title: `Changed ${Math.random()}` } });
    const { basedOn: now } = await look();
    expect(await publish(edda, now)).toEqual(refused);
    expect(await reviewDraft({ analyst: otto, slug, basedOn, hold: [] })).toEqual({
      ok: false,
      reason: "stale",
    });
    await reviewDraft({ analyst: otto, slug, basedOn: now, hold: [] });
    expect(await publish(edda, now)).toMatchObject({ ok: true });
  });
});
