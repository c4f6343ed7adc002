import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Ladder } from "@/app/_views/ladder";
import { StatusBadge, StatusMark } from "@/app/_views/status-badge";
import { buildCell } from "@/lib/domain/as-of";
import { indexCase } from "@/lib/domain/case-index";
import { buildMatrix } from "@/lib/domain/matrix";
import { STATUSES } from "@/lib/domain/vocabulary";
import { messagesFor } from "@/lib/messages/catalogue";
import { caseWith, issueWith, partyNamed, positionOf, viewWith } from "../support/tiny-case";
import { listTags, textOf } from "./render";

const messages = messagesFor(null);

describe("A status", () => {
  it.each(STATUSES)("%s has a mark that the ear skips and a word that it hears", (status) => {
    const mark = (size: "normal" | "mark") =>
      renderToStaticMarkup(createElement(StatusMark, { status, issue: {}, onRecord: 2, messages, size }));
    for (const html of [mark("normal"), mark("mark")]) {
      expect(listTags(html, "span")).toContainEqual(expect.objectContaining({ "aria-hidden": "true" }));
      expect(textOf(html)).toContain(messages.statusWords(status, {}, 2).word);
    }
  });

  it("that is provisional says how many have spoken, and is marked so", () => {
    const parties = ["a", "b", "c"].map((key) => partyNamed(key));
    const caseFile = caseWith({
      parties,
      issues: [issueWith(4)],
      positions: [positionOf("a", "· P · ·"), positionOf("b", "· P · ·")],
    });
    const [row] = buildMatrix(caseFile, viewWith({})).rows;
    if (row === undefined) throw new Error("The case has an issue");
    const html = renderToStaticMarkup(
      createElement(StatusBadge, { status: row.status, issue: row.issue, messages }),
    );
    expect(html).toContain("data-provisional");
    expect(textOf(html)).toContain("so far: 2 of 3");
  });
});

describe("A ladder", () => {
  const parties = ["a"].map((key) => partyNamed(key));
  const caseFile = caseWith({
    parties,
    issues: [issueWith(4)],
    positions: [
      positionOf("a", "P · · R", { from: "2026-05-01" }),
      positionOf("a", "· P · ·", { from: "2026-06-01" }),
    ],
  });
  const issue = issueWith(4);
  const cell = buildCell(indexCase(caseFile), "a", issue.key, "2026-06-02");
  const html = renderToStaticMarkup(createElement(Ladder, { cell, issue, party: partyNamed("a"), messages }));
  const rungs = listTags(html, "span").slice(2);

  it("shows what is said now, what still stands, and what was last said", () => {
    expect(rungs.map((rung) => rung["data-stance"])).toEqual([undefined, "preferred", undefined, "red-line"]);
    expect(rungs.map((rung) => rung["data-said"])).toEqual(["preferred", undefined, undefined, undefined]);
    expect(rungs.map((rung) => rung["data-standing"] !== undefined)).toEqual([false, false, false, true]);
  });

  it("is one sentence by ear", () => {
    expect(html).toContain("visually-hidden");
    expect(textOf(html)).toContain(messages.ladder(cell, issue, partyNamed("a")));
    expect(html).toMatch(/aria-hidden="true"/);
  });
});
