import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { CaseFile } from "@/lib/domain/case-file";
import { listTags, openView, RELEASE, renderPage, textOf } from "./render";

const iran: CaseFile = JSON.parse(readFileSync("cases/iran-us-2025-26.json", "utf8"));
const plastics: CaseFile = JSON.parse(readFileSync("cases/plastics-treaty.json", "utf8"));

describe("Around every view", () => {
  it("says the release and when it was published, in UTC whatever the machine's zone", () => {
    const text = textOf(renderPage(openView(iran, { path: "parties/iran" })));
    expect(text).toContain("Release 3 , published 2 Mar 2026, 23:30 UTC");
    expect(text).toContain("https://parley.example/negotiations/iran-us-2025-26/releases/3/parties/iran");
  });

  it("says that the talks ended, and the day at which the view stands", () => {
    const text = textOf(renderPage(openView(iran, { path: "issues/missiles", query: { asOf: "2025-05" } })));
    expect(text).toContain("These talks broke off on 28 February 2026.");
    expect(text).toContain("31 May 2025");
    expect(textOf(renderPage(openView(plastics, { path: "issues" })))).not.toContain("broke off");
  });

  it("sends the reader of an older release to the same page of the latest", () => {
    const mount = { kind: "release", slug: "iran-us-2025-26", number: 3 } as const;
    const older = openView(iran, { path: "issues/missiles", mount, latest: { ...RELEASE, number: 5 } });
    const html = renderPage(older);
    expect(textOf(html)).toContain("This is release 3, an older one.");
    const hrefs = listTags(html, "a").map(({ href }) => href);
    expect(hrefs).toContain("/negotiations/iran-us-2025-26/issues/missiles");
    // All else stays within the release.
    expect(hrefs).toContain("/negotiations/iran-us-2025-26/releases/3/parties/iran");
    expect(textOf(renderPage(openView(iran, { path: "issues/missiles" })))).not.toContain("an older one");
  });

  it("keeps the reader's choices in the links, and says what of the address was dropped", () => {
    const query = { parties: "israel,iran", asOf: "2025-06-01", colour: "red", count: "isreal" };
    const html = renderPage(openView(iran, { path: "parties", query }));
    const hrefs = listTags(html, "a").map(({ href }) => href);
    expect(hrefs).toContain("/negotiations/iran-us-2025-26/issues?parties=israel,iran&asOf=2025-06-01");
    const text = textOf(html);
    expect(text).toContain("“red” under “colour” is not known here and was left out.");
    expect(text).toContain("“isreal” under “count” is not known here and was left out. Nearest: “israel”.");
  });
});
