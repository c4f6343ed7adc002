import { readFileSync } from "node:fs";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { caseMetadata } from "@/app/_views/case-metadata";
import { CasePage } from "@/app/_views/case-page";
import type { CaseFile } from "@/lib/domain/case-file";
import { messagesFor } from "@/lib/messages/catalogue";
import { answerWith, withAnswer } from "@/lib/request/answer-status";
import { describeMissingNegotiation } from "@/lib/request/missing-case";
import type { OpenedCase } from "@/lib/request/open-case";
import { listTags, openView, RELEASE, textOf } from "./render";

const iran: CaseFile = JSON.parse(readFileSync("cases/iran-us-2025-26.json", "utf8"));

function answer(opened: OpenedCase, headersSent = false): { status: number; html: string } {
  const response = { statusCode: 200, headersSent, setHeader: () => {} };
  const html = withAnswer(response, () => renderToStaticMarkup(createElement(CasePage, { opened })));
  return { status: response.statusCode, html };
}

const recalled: OpenedCase = {
  state: "recalled",
  language: "en",
  slug: "talks",
  release: { ...RELEASE, recalled: { at: new Date("2026-04-01T08:00:00Z"), reason: "A quote was wrong." } },
  latest: { ...RELEASE, number: 4 },
};

describe("The status of a page", () => {
  it("is 200 for what is there", () => {
    expect(answer(openView(iran, { path: "issues" })).status).toBe(200);
  });

  it("is 404 for what is not, with the nearest name and ways on in the page itself", () => {
    const { status, html } = answer(
      describeMissingNegotiation("tlaks", ["talks", "river"], messagesFor(null)),
    );
    expect(status).toBe(404);
    expect(textOf(html)).toContain("Did you mean talks ?");
    expect(listTags(html, "a").map(({ href }) => href)).toEqual(["/negotiations/talks", "/"]);
  });

  it("is 410 for a recalled release, with number, date, reason and the way to the latest", () => {
    const { status, html } = answer(recalled);
    expect(status).toBe(410);
    const text = textOf(html);
    for (const part of ["Release 3 has been recalled", "1 Apr 2026, 08:00 UTC", "A quote was wrong."])
      expect(text).toContain(part);
    expect(listTags(html, "a").map(({ href }) => href)).toContain("/negotiations/talks");
  });

  it("stays what it is once the answer has begun, which says why all the same", () => {
    const { status, html } = answer(recalled, true);
    expect(status).toBe(200);
    expect(textOf(html)).toContain("Release 3 has been recalled");
  });

  it("cannot be set outside a request", () => {
    expect(answerWith(404)).toBe(false);
  });
});

describe("Metadata", () => {
  it("names the page and the negotiation, and gives the canonical address", () => {
    const metadata = caseMetadata(openView(iran, { path: "issues/missiles", query: { asOf: "2025-05" } }));
    expect(metadata).toMatchObject({
      title: "Ballistic missiles · Iran–United States talks, 2025–2026",
      alternates: { canonical: "https://parley.example/negotiations/iran-us-2025-26/issues/missiles" },
    });
  });

  it("of what is missing or recalled says nothing, and is not to be indexed", () => {
    for (const opened of [recalled, describeMissingNegotiation("tlaks", ["talks"], messagesFor(null))]) {
      const metadata = caseMetadata(opened);
      expect(metadata.robots).toEqual({ index: false });
      expect(metadata.description).toBeUndefined();
    }
  });
});
