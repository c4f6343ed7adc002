import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { CaseFile } from "@/lib/domain/case-file";
import { listPlaces, listTags, openView, pathOf, renderPage } from "./render";

const iran: CaseFile = JSON.parse(readFileSync("cases/iran-us-2025-26.json", "utf8"));
const hrefsOf = (html: string) => listTags(html, "a").flatMap(({ href }) => href ?? []);

describe("Share and export", () => {
  it("stands on every page but the slides, with the address of the view and of its release", () => {
    const kinds = new Set(["present true"]);
    for (const place of listPlaces(iran)) {
      const kind = `${place.view} ${place.key === null}`;
      if (kinds.has(kind)) continue;
      kinds.add(kind);
      const opened = openView(iran, { path: pathOf(place), query: { asOf: "2025-06" } });
      const html = renderPage(opened);
      const values = listTags(html, "input").map(({ value }) => value);
      expect(values).toContain(`https://parley.example${opened.links.here()}`);
      expect(values).toContain(opened.permanent);
      expect(hrefsOf(html)).toContain(opened.links.take("cite.bib"));
    }
  });

  it("gives the data of just this view", () => {
    const html = renderPage(
      openView(iran, { query: { parties: "iran,oman", status: "gap", asOf: "2025-06" } }),
    );
    const query = "parties=iran,oman&asOf=2025-06-30&status=gap";
    for (const part of ["matrix.csv", "matrix", "positions.csv", "statements.csv"])
      expect(hrefsOf(html)).toContain(`/api/v1/negotiations/iran-us-2025-26/${part}?${query}`);
  });

  it("of a release leads to that release's data", () => {
    const mount = { kind: "release", slug: "iran-us-2025-26", number: 3 } as const;
    const hrefs = hrefsOf(renderPage(openView(iran, { mount })));
    const data = hrefs.filter((href) => href.startsWith("/api/"));
    expect(data.length).toBeGreaterThan(4);
    for (const href of data) expect(href).toContain("/negotiations/iran-us-2025-26/releases/3");
  });

  it("gives what changed where the page is about changes", () => {
    const query = { from: "2025-05-01", to: "2026-02-08" };
    const hrefs = hrefsOf(renderPage(openView(iran, { path: "changes", query })));
    expect(hrefs).toContain("/api/v1/negotiations/iran-us-2025-26/changes?from=2025-05-01&to=2026-02-08");
  });
});

describe("Report an error", () => {
  const cell = { cell: "iran~enrichment" };

  it("names page, release and subject, on the panel of a cell and in the footer", () => {
    const reports = hrefsOf(
      renderPage(openView(iran, { query: cell, contact: "errors@parley.example" })),
    ).filter((href) => href.startsWith("mailto:"));
    expect(reports).toHaveLength(2);
    const [panel = ""] = reports.map((href) => decodeURIComponent(href));
    expect(panel).toContain("subject=Parley: Iran on Uranium enrichment");
    expect(panel).toContain(
      "Address: https://parley.example/negotiations/iran-us-2025-26/releases/3?cell=iran~enrichment\r\n",
    );
    expect(panel).toContain("Release: 3, published 2 March 2026");
  });

  it("stands on the page of a statement", () => {
    const [statement] = iran.statements;
    const opened = openView(iran, {
      path: `statements/${statement?.key}`,
      contact: "https://tracker.example/new",
    });
    const reports = hrefsOf(renderPage(opened)).filter((href) =>
      href.startsWith("https://tracker.example/new?"),
    );
    expect(reports).toHaveLength(2);
    for (const href of reports) expect(new URL(href).searchParams.get("body")).toContain(opened.permanent);
  });

  it("is no dead link where nobody has said where reports go", () => {
    const html = renderPage(openView(iran, { query: cell }));
    expect(html).not.toContain("mailto:");
    expect(html).not.toContain("Report an error");
  });
});
