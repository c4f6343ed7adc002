// The matrix as HTML: what stands in it, for whom, and where its controls lead. No browser, no database.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { CaseFile } from "@/lib/domain/case-file";
import { buildMatrix } from "@/lib/domain/matrix";
import { EMPTY_VIEW, readViewState } from "@/lib/domain/view-state";
import { messagesFor } from "@/lib/messages/catalogue";
import { listTags, openView, renderPage, textOf } from "./render";

const readSample = (name: string): CaseFile => JSON.parse(readFileSync(`cases/${name}.json`, "utf8"));
const iran = readSample("iran-us-2025-26");
const river = readSample("river-basin");
const plastics = readSample("plastics-treaty");
const messages = messagesFor(null);

const render = (caseFile: CaseFile, query: Record<string, string> = {}) =>
  renderPage(openView(caseFile, { query }));

/** The part of the page from the start tag with this id to the next element named `until`. */
function partOf(html: string, from: string, until: string): string {
  const start = html.indexOf(from);
  expect(start, from).toBeGreaterThan(-1);
  const end = html.indexOf(until, start);
  return html.slice(start, end < 0 ? undefined : end);
}
const rowOf = (html: string, issue: string) => partOf(html, `<tr id="issue-${issue}"`, "</tr>");
const cellOf = (html: string, party: string, issue: string) => {
  const row = rowOf(html, issue);
  const at = row.indexOf(`id="cell-${party}~${issue}"`);
  expect(at, `${party} on ${issue}`).toBeGreaterThan(-1);
  return row.slice(row.lastIndexOf("<td", at), row.indexOf("</td>", at));
};

describe("The table", () => {
  const html = render(iran);

  it("has a caption, scopes, a heading an issue, and every cell on its row", () => {
    expect(html.match(/<caption/g)).toHaveLength(1);
    expect(html.match(/<th scope="row"/g)).toHaveLength(iran.issues.length);
    for (const issue of iran.issues) {
      const row = rowOf(html, issue.key);
      expect(row).toMatch(/<th scope="row"[^>]*><h3/);
      expect(textOf(row)).toContain(issue.title);
      for (const option of issue.options) expect(textOf(row)).toContain(option.label);
      expect(row.match(/<td/g)).toHaveLength(1 + 3);
    }
    expect(html.match(/scope="col"/g)).toHaveLength(2 + 3);
    expect(html.match(/scope="rowgroup"/g)).toHaveLength(4);
  });

  it("says the status and its reason as the domain has them", () => {
    const { rows } = buildMatrix(iran, EMPTY_VIEW);
    for (const row of rows) {
      const text = textOf(rowOf(html, row.issue.key)).replace(/ ([.,;:)])/g, "$1");
      expect(text).toContain(messages.statusWords(row.status.status, row.issue, 2).word);
      const reason = messages.reason(row.status, iran, row.cells);
      expect(text.replace(/\s/g, "")).toContain(reason.replace(/\s/g, ""));
    }
  });

  it("tells the ladder by ear, the red line with whose words it rests on, and what speaks for caution", () => {
    const cell = textOf(cellOf(html, "iran", "enrichment"));
    expect(cell).toMatch(/Red line at 5, 6: A permanent end of enrichment \( ?as reported ?\)/);
    expect(cell).toMatch(/Iran prefers 2 Continues in Iran under limits; accepts/);
    expect(cell).toContain("1 statement against");
    expect(cell).toContain("26 Feb 2026");
    expect(cell).toContain("reported, medium");
    expect(textOf(cellOf(html, "united-states", "verification"))).toContain("said 8 months earlier");
  });

  it("says what outside parties that speak would make of it, and nothing for those that do not", () => {
    expect(textOf(rowOf(html, "scope"))).toContain("With Israel: ✕ Red-line conflict");
    expect(textOf(rowOf(html, "enrichment"))).toContain("With Israel: the same");
    expect(textOf(rowOf(html, "format"))).not.toContain("With Israel");
  });
});

describe("Every kind of cell", () => {
  const parties = river.parties.map(({ key }) => key).join(",");
  const html = render(river, { parties });
  const { rows } = buildMatrix(river, { ...EMPTY_VIEW, parties: parties.split(",") });

  it("says what it is", () => {
    const seen = new Set<string>();
    for (const { issue, cells } of rows)
      for (const cell of Object.values(cells)) {
        seen.add(cell.state);
        if (cell.state === "stated") continue;
        const row = textOf(rowOf(html, issue.key));
        expect(row).toContain(messages.cellState(cell, issue, "2025-06-20"));
      }
    expect([...seen].sort()).toEqual([
      "neutral",
      "no-position",
      "not-coded",
      "refused",
      "stated",
      "withdrawn",
    ]);
  });

  it("names a red line that stands from an earlier position", () => {
    const standing = rows.flatMap(({ cells }) =>
      Object.values(cells).flatMap((cell) => Object.values(cell.standing)),
    );
    expect(standing.length).toBeGreaterThan(0);
    for (const from of standing)
      expect(textOf(html).toLowerCase()).toContain(messages.standingRedLine(from).toLowerCase());
  });

  it("tells a search that found nothing from no search at all", () => {
    expect(html).toMatch(/data-state="no-position" data-searched=""/);
    expect(html).toMatch(/data-state="no-position"(?! data-searched)/);
  });
});

describe("The strip", () => {
  it("counts each status out of all issues and names the issues, linked to their rows", () => {
    const strip = partOf(render(iran), '<section class="', "</section>");
    expect(textOf(strip).replace(/\s+/g, " ")).toMatch(/2 of 9 ✓ Common ground .*Scope of the talks/);
    expect(strip).toContain('href="#issue-scope"');
    expect(textOf(strip)).toMatch(/24 of 27 cells on record/);
  });

  it("counts what a filter hides, and leads to the page of an issue whose row is hidden", () => {
    const html = render(iran, { status: "red-line-conflict" });
    expect(html.match(/<th scope="row"/g)).toHaveLength(1);
    expect(textOf(html)).toMatch(/2 of 9 ✓ Common ground/);
    expect(html).toContain('href="/negotiations/iran-us-2025-26/issues/scope?status=red-line-conflict"');
  });

  it("says so where no issue fits", () => {
    expect(textOf(render(iran, { status: "gap" }))).toContain("No issue fits this filter.");
  });
});

describe("The controls", () => {
  const html = render(iran, { parties: "israel,iran", asOf: "2025-06", density: "compact" });

  it("are links and GET forms that lead to views that mean something, and keep the rest of the view", () => {
    const hrefs = listTags(html, "a").flatMap(({ href, id }) => (href && id ? [{ href, id }] : []));
    const oman = hrefs.find(({ id }) => id === "party-oman");
    expect(oman?.href).toBe(
      "/negotiations/iran-us-2025-26?parties=israel,iran,oman&asOf=2025-06&density=compact",
    );
    // The form of a share link is a page of the team; pages.test.ts looks at what it names.
    const views = hrefs.filter(({ href }) => href.includes("?") && !href.startsWith("/admin/"));
    for (const { href } of views) {
      const query = Object.fromEntries(new URL(href, "https://parley.example").searchParams);
      expect(readViewState(query, iran).dropped).toEqual([]);
    }
    for (const form of listTags(html, "form")) {
      expect(form.method).toBe("get");
      expect(form.action).toBe("/negotiations/iran-us-2025-26");
    }
  });

  it("carry the rest of the view through the form of the date, and not the date itself", () => {
    const form = partOf(html, "<form", "</form>");
    const hidden = listTags(form, "input").filter(({ type }) => type === "hidden");
    expect(hidden.map(({ name, value }) => [name, value])).toEqual([
      ["parties", "israel,iran"],
      ["density", "compact"],
    ]);
  });

  it("count all that are chosen where fewer than two sit at the table, and say so", () => {
    expect(textOf(html)).toContain("Counted: Israel and Iran.");
  });
});

describe("From seven counted parties", () => {
  const atTable = plastics.parties.filter(({ role }) => role === "at-table").map(({ key }) => key);

  it("the tally comes first, with the whole table beneath, and no id twice", () => {
    const html = render(plastics, { parties: atTable.join(",") });
    expect(html.indexOf("Of 15")).toBeGreaterThan(-1);
    expect(html.indexOf("Of 15")).toBeLessThan(html.indexOf("<caption"));
    expect(textOf(html)).toMatch(/7 accept, 5 object, 3 silent/);
  });

  it("not with six, and not where the reader asks for a list", () => {
    expect(render(plastics)).not.toContain("Of 6");
    expect(render(plastics, { parties: atTable.join(","), table: "list" })).not.toContain("Of 15");
  });
});
