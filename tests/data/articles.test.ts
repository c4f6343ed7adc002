// Articles of the evidence desk are the team's alone, and are gone when their time is over.
import { beforeAll, describe, expect, it } from "vitest";
import {
  forgetArticles,
  getArticle,
  keepArticle,
  listArticles,
  nameArticleSource,
} from "@/lib/data/articles";
import { reader } from "@/lib/data/client";
import { getDraft, importCaseFile } from "@/lib/data/drafts";
import { openDesk, openDeskSource } from "@/lib/data/open-desk";
import { operatorOfThisMachine } from "@/lib/domain/permissions";
import { MAX_ARTICLES } from "@/lib/schemas/limits";
import { withDatabase } from "../support/database";
import { readSample } from "../support/incoming";

withDatabase();
const analyst = operatorOfThisMachine();
const river = readSample("river-basin");
const { slug } = river.negotiation;
const NOW = new Date("2031-03-01T12:00:00Z");
const later = (days: number) => new Date(+NOW + days * 86_400_000);
const ARTICLE = {
  name: "Talks",
  text: "Unheard-of words of an article.",
  pages: [0],
  about: { title: "Talks" },
};
const keep = (now = NOW) => keepArticle({ analyst, slug, article: ARTICLE, now });
const idOf = (kept: Awaited<ReturnType<typeof keep>>) => (kept.ok ? kept.id : kept.reason);

beforeAll(async () => {
  await importCaseFile({ analyst, caseFile: river, replace: true, dryRun: false, origin: "river.json" });
});

describe("an article", () => {
  it("is kept for thirty days, of its negotiation alone, and then deleted whether or not anybody looks", async () => {
    const id = idOf(await keep());
    expect(await getArticle({ analyst, slug, id, now: later(29.9) })).toMatchObject({
      ...ARTICLE,
      sourceKey: null,
    });
    expect(await getArticle({ analyst, slug: "other", id, now: NOW })).toBeNull();
    expect(await keepArticle({ analyst, slug: "other", article: ARTICLE, now: NOW })).toEqual({
      ok: false,
      reason: "unknown",
    });
    expect(await getArticle({ analyst, slug, id, now: later(30.1) })).toBeNull();
    expect(await listArticles({ analyst, slug, now: later(30.1) })).toEqual([]);
    await forgetArticles(later(29.9));
    expect(await reader().article.count()).toBe(1);
    await forgetArticles(later(30.1));
    expect(await reader().article.count()).toBe(0);
  });

  it("is in no draft that is published or exported, and in no record", async () => {
    const id = idOf(await keep());
    await nameArticleSource({ analyst, slug, id, sourceKey: river.sources[0]?.key ?? "" });
    expect(JSON.stringify(await getDraft({ analyst, slug }))).not.toContain("Unheard-of");
    expect(JSON.stringify(await reader().revision.findMany())).not.toContain("Unheard-of");
    expect(await getArticle({ analyst, slug, id, now: NOW })).toMatchObject({
      sourceKey: river.sources[0]?.key,
    });
  });

  it("finds room only for so many at a time", async () => {
    for (let count = await reader().article.count(); count < MAX_ARTICLES; count++) await keep();
    expect(await keep()).toEqual({ ok: false, reason: "full" });
    expect((await keep(later(31))).ok).toBe(true);
    expect(await reader().article.count()).toBe(1);
  });
});

it("the desk knows who may be speaking, what is in dispute, and what of the source is written down", async () => {
  const [first] = river.statements;
  const desk = await openDesk({ analyst, slug, sourceKey: first?.source ?? null });
  expect(desk?.parties).toEqual(river.parties);
  expect(desk?.issues.map(({ key }) => key)).toEqual(river.issues.map(({ key }) => key));
  expect(desk?.statements).toEqual(river.statements.filter(({ source }) => source === first?.source));
  const known = river.statements.flatMap(({ speaker, party }) =>
    speaker && party ? [`${speaker} ${party}`] : [],
  );
  expect(new Set(desk?.speakers.map(({ speaker, party }) => `${speaker} ${party}`))).toEqual(new Set(known));
  expect(await openDesk({ analyst, slug: "other", sourceKey: null })).toBeNull();
});

it("of a source the desk knows what was written down, and which keys are taken", async () => {
  const sourceKey = river.statements[0]?.source ?? "";
  expect(await openDeskSource({ analyst, slug, sourceKey })).toEqual({
    language: river.negotiation.language,
    sourceLanguage: river.sources.find(({ key }) => key === sourceKey)?.language,
    statements: river.statements.filter(({ source }) => source === sourceKey),
    taken: new Set(river.statements.map(({ key }) => key)),
  });
  expect(await openDeskSource({ analyst, slug, sourceKey: "nobody" })).toBeNull();
  expect(await openDeskSource({ analyst, slug: "other", sourceKey })).toBeNull();
});
