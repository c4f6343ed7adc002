import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { reader, write, writer } from "@/lib/data/client";
import { breaks } from "../support/broken-rule";
import { withDatabase } from "../support/database";

withDatabase();

const N = "n1";
const entry = (key: string, place = 0) => ({ negotiationId: N, key, place });

/** Two issues with two options each, two parties, a source, a statement, and a position that uses them all. */
async function fill(): Promise<void> {
  await write(async (tx) => {
    await tx.negotiation.deleteMany();
    await tx.negotiation.create({
      data: { id: N, slug: "talks", title: "T", summary: "S", status: "ongoing", started: "2025" },
    });
    for (const key of ["a", "b"]) {
      await tx.party.create({ data: { ...entry(key), name: key, shortName: key, role: "at-table" } });
    }
    for (const issueKey of ["first", "second"]) {
      await tx.issue.create({ data: { ...entry(issueKey), title: "T", question: "Q?", scale: "ordinal" } });
      for (const key of ["o1", "o2"]) {
        await tx.option.create({ data: { ...entry(key), issueKey, label: key } });
      }
    }
    await tx.source.create({
      data: { ...entry("src"), title: "T", url: "https://example.org", kind: "news" },
    });
    await tx.statement.create({
      data: { ...entry("st"), partyKey: "a", date: "2025-01-01", kind: "quote", text: "T", sourceKey: "src" },
    });
    await tx.event.create({
      data: { ...entry("ev"), date: "2025-01", kind: "talks", title: "T", sourceKey: "src" },
    });
    await tx.eventIssue.create({ data: { negotiationId: N, eventKey: "ev", place: 0, issueKey: "second" } });
    const at = { positionId: "p1", negotiationId: N };
    await tx.position.create({
      data: {
        id: "p1",
        negotiationId: N,
        partyKey: "a",
        issueKey: "first",
        place: 0,
        from: "2025-01",
        firstDay: "2025-01-01",
        basis: "stated",
        confidence: "high",
      },
    });
    await tx.stance.create({
      data: { ...at, issueKey: "first", optionKey: "o1", stance: "conditional", conditionText: "if" },
    });
    await tx.requirement.create({ data: { ...at, stanceKey: "o1", place: 0, issueKey: "second" } });
    await tx.requirementOption.create({
      data: { ...at, stanceKey: "o1", requirementPlace: 0, place: 0, issueKey: "second", optionKey: "o2" },
    });
    await tx.evidence.create({ data: { ...at, issueKey: "first", place: 0, statementKey: "st" } });
    await tx.evidenceOption.create({
      data: { ...at, issueKey: "first", evidencePlace: 0, place: 0, optionKey: "o1" },
    });
  });
}

describe("the rules that the database holds", () => {
  beforeEach(fill);
  const position = {
    id: "p2",
    negotiationId: N,
    partyKey: "a",
    issueKey: "first",
    place: 1,
    from: "2025-01-01",
  };
  const coded = { ...position, firstDay: "2025-01-01", basis: "stated", confidence: "low" };

  test("one position per party, issue and first day", async () => {
    await expect(writer().position.create({ data: coded })).rejects.toSatisfy(breaks("unique"));
    await writer().position.create({ data: { ...coded, firstDay: "2025-01-02" } });
  });

  test.each([
    ["a stance on an option of another issue", () => ({ issueKey: "second", optionKey: "o2" })],
    ["a stance on an option that does not exist", () => ({ issueKey: "first", optionKey: "o3" })],
  ])("%s is refused", async (_name, where) => {
    const data = { positionId: "p1", negotiationId: N, stance: "opposed", ...where() };
    await expect(writer().stance.create({ data })).rejects.toSatisfy(breaks("reference"));
  });

  test("a requirement names an issue of the same negotiation, and options of that issue", async () => {
    const at = { positionId: "p1", negotiationId: N, stanceKey: "o1" };
    await expect(
      writer().requirement.create({ data: { ...at, place: 1, issueKey: "third" } }),
    ).rejects.toSatisfy(breaks("reference"));
    const other = { ...at, requirementPlace: 0, place: 1, issueKey: "first", optionKey: "o1" };
    await expect(writer().requirementOption.create({ data: other })).rejects.toSatisfy(breaks("reference"));
  });

  test("nothing reaches into another negotiation", async () => {
    await write((tx) =>
      tx.negotiation.create({
        data: { id: "n2", slug: "other", title: "T", summary: "S", status: "ongoing", started: "2025" },
      }),
    );
    const statement = {
      negotiationId: "n2",
      key: "s",
      place: 0,
      date: "2025",
      kind: "quote",
      text: "T",
      sourceKey: "src",
    };
    await expect(writer().statement.create({ data: statement })).rejects.toSatisfy(breaks("reference"));
  });

  test.each([
    ["a party with positions", () => writer().party.deleteMany({ where: { key: "a" } })],
    ["an issue with positions", () => writer().issue.deleteMany({ where: { key: "first" } })],
    ["an issue that a condition requires", () => writer().issue.deleteMany({ where: { key: "second" } })],
    ["an option with stances", () => writer().option.deleteMany({ where: { issueKey: "first", key: "o1" } })],
    ["an option that a condition requires", () => writer().option.deleteMany({ where: { key: "o2" } })],
    ["a source with statements", () => writer().source.deleteMany()],
    ["a statement that is evidence", () => writer().statement.deleteMany()],
  ])("%s cannot be deleted", async (_name, remove) => {
    await expect(remove()).rejects.toSatisfy(breaks("reference"));
  });

  test("what a position consists of goes with it; what it refers to stays", async () => {
    await writer().position.delete({ where: { id: "p1" } });
    const left = [
      reader().stance.count(),
      reader().requirement.count(),
      reader().requirementOption.count(),
      reader().evidence.count(),
      reader().evidenceOption.count(),
    ];
    expect(await Promise.all(left)).toEqual([0, 0, 0, 0, 0]);
    expect(await reader().statement.count()).toBe(1);
    expect(await reader().option.count()).toBe(4);
  });

  test("a whole draft goes at once", async () => {
    await writer().negotiation.delete({ where: { id: N } });
    expect(await reader().party.count()).toBe(0);
    expect(await reader().position.count()).toBe(0);
    expect(await reader().source.count()).toBe(0);
  });

  test("a renamed key is carried to everything that refers to it", async () => {
    await write(async (tx) => {
      const renamed = (from: string, to: string) => ({
        where: { negotiationId_key: { negotiationId: N, key: from } },
        data: { key: to },
      });
      await tx.issue.update(renamed("first", "eins"));
      await tx.issue.update(renamed("second", "zwei"));
      await tx.party.update(renamed("a", "alpha"));
      await tx.source.update(renamed("src", "quelle"));
      await tx.statement.update(renamed("st", "satz"));
      await tx.event.update(renamed("ev", "ereignis"));
      await tx.option.updateMany({ where: { key: "o1" }, data: { key: "o9" } });
      await tx.option.updateMany({ where: { key: "o2" }, data: { key: "o8" } });
    });
    expect(await reader().position.findFirst()).toMatchObject({ partyKey: "alpha", issueKey: "eins" });
    expect(await reader().stance.findFirst()).toMatchObject({ issueKey: "eins", optionKey: "o9" });
    expect(await reader().requirement.findFirst()).toMatchObject({ stanceKey: "o9", issueKey: "zwei" });
    expect(await reader().requirementOption.findFirst()).toMatchObject({
      stanceKey: "o9",
      issueKey: "zwei",
      optionKey: "o8",
    });
    expect(await reader().evidence.findFirst()).toMatchObject({ issueKey: "eins", statementKey: "satz" });
    expect(await reader().evidenceOption.findFirst()).toMatchObject({ issueKey: "eins", optionKey: "o9" });
    expect(await reader().statement.findFirst()).toMatchObject({ partyKey: "alpha", sourceKey: "quelle" });
    expect(await reader().eventIssue.findFirst()).toMatchObject({ eventKey: "ereignis", issueKey: "zwei" });
  });
});

describe("what is stored comes back", () => {
  beforeEach(fill);

  test("aliases and points as they were given, numbers and every script included", async () => {
    const text = fc.string({ unit: "grapheme" }).filter((string) => !string.includes("\0"));
    const point = fc.record({
      label: text,
      value: fc.double({ noNaN: true, noDefaultInfinity: true }).filter((n) => !Object.is(n, -0)),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(text), fc.array(point), async (aliases, points) => {
        await write(async (tx) => {
          await tx.party.updateMany({ data: { aliases } });
          await tx.figure.deleteMany();
          await tx.figure.create({ data: { ...entry("fig"), title: "T", unit: "U", points } });
        });
        expect((await reader().party.findFirst())?.aliases).toEqual(aliases);
        expect((await reader().figure.findFirst())?.points).toEqual(points);
      }),
      { seed: 7, numRuns: 60 },
    );
  });

  test("an absent value is not an empty one", async () => {
    expect(await reader().party.findFirst()).toMatchObject({
      aliases: null,
      description: null,
      focusPlace: null,
    });
    await writer().party.updateMany({ data: { aliases: [], description: "" } });
    expect(await reader().party.findFirst()).toMatchObject({ aliases: [], description: "" });
  });
});
