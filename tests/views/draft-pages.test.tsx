// What the team sees of a draft before it is published: as readers would see it, and what would change.
import { readFileSync } from "node:fs";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { FormDisclosure } from "@/app/_ui/form/form-disclosure";
import { FormContext, type FormState, NOT_SENT } from "@/app/_ui/form/form-state";
import { Differences, type DifferencesPage } from "@/app/_views/drafts/differences";
import type { Difference, PublishPlan } from "@/lib/data/plan-publish";
import { LIST_VIEWS } from "@/lib/domain/place";
import { messagesFor } from "@/lib/messages/catalogue";
import { readCaseFile } from "@/lib/schemas/case-file";
import { caseWith, positionOf } from "../support/tiny-case";
import { openView, renderPage } from "./render";

const parsed = readCaseFile(readFileSync("cases/iran-us-2025-26.json", "utf8"));
if (!parsed.ok) throw new Error("The sample is valid");
const { caseFile } = parsed;
const { slug } = caseFile.negotiation;
const [issue] = caseFile.issues;
const [statement] = caseFile.statements;

/** Hand-outs say “draft” on every page (tests/formats/handout); no other file of a draft is to be had here. */
const MARKED_AS_DRAFT = /^\/admin\/negotiations\/[^/]+\/preview\/take\/(?:handout|booklet)\.\w+(?:\?|$)/;

describe("the preview", () => {
  const pages = ["", ...LIST_VIEWS, `issues/${issue?.key}`, `statements/${statement?.key}`];
  test.each(pages)(
    "of %j leads nowhere where the draft could be cited or followed, or taken along without its mark",
    (page) => {
      const opened = openView(caseFile, {
        path: page,
        mount: { kind: "preview", slug },
        contact: "mail@example.org",
      });
      const html = renderPage(opened);
      const hrefs = [...html.matchAll(/(?:href|src|data-plain|data-html)="([^"]*)"/g)].map(
        ([, href]) => href ?? "",
      );
      expect(
        hrefs.filter(
          (href) =>
            /\/(?:take|packed\.json|feed\.xml|picture)|^\/api\/|^mailto:/.test(href) &&
            !MARKED_AS_DRAFT.test(href),
        ),
      ).toEqual([]);
      const inside = hrefs.filter((href) => href.startsWith(`/admin/negotiations/${slug}/preview`));
      expect(inside.length).toBeGreaterThan(0);
      expect(html).not.toContain("application/ld+json");
    },
  );
});

function planOf(differences: Difference[]): PublishPlan {
  const draft = caseWith({});
  return {
    ...{
      slug: "tiny",
      title: "Tiny",
      basedOn: 1,
      released: { number: 1, caseFile: draft },
      draft,
      going: draft,
    },
    ...{ differences, reordered: ["issues"], faults: [], isWithdrawn: false, isUnchanged: false },
  };
}

const render = (differences: Difference[], page: DifferencesPage | null = null) =>
  renderToStaticMarkup(
    <Differences
      plan={planOf(differences)}
      messages={messagesFor("en")}
      canHold
      page={page}
      hrefOf={({ kind, at }) => `?list=${kind}&at=${at}`}
    />,
  );

describe("what differs", () => {
  test("is told with each side's words, and nothing that somebody wrote is markup", () => {
    const html = render([
      {
        ...{ kind: "position", id: "a~topic~2026-01-01", title: "T", held: "no" },
        before: positionOf("a", "P", { headline: "Never <b>bold</b>" }),
        after: positionOf("a", "R", { headline: "Never <img src=x>" }),
      },
    ]);
    expect(html).not.toMatch(/<b>|<img/);
    expect(html).toContain("A on Topic, from 1 Jan 2026");
    expect(html).toMatch(/<del>.*preferred.*<\/del>/);
    expect(html).toMatch(/<ins>.*red line.*<\/ins>/);
    expect(html).toContain("The order of issues is another.");
  });

  test("stands there page by page, and what is held back on each", () => {
    const many = Array.from({ length: 500 }, (_, at): Difference => {
      const value = { key: `s${at}`, title: `Source ${at}`, url: "https://example.org/", kind: "news" };
      const held = at === 499 ? "chosen" : "no";
      return { kind: "source", id: value.key, title: value.title, before: null, after: value, held };
    });
    const pages = [1, 2, 3, 9].map((at) => render(many, { kind: "source", at }));
    const ticks = pages.map((html) => html.match(/value="source s\d+"/g) ?? []);
    expect(ticks.map((names) => names.length)).toEqual([201, 201, 100, 100]);
    expect(new Set(ticks.flat()).size).toBe(500);
    for (const names of ticks) expect(names).toContain('value="source s499"');
    expect(pages[1]).toContain("201 to 400 of 499.");
    expect(pages[1]).toMatch(/href="\?list=source&amp;at=3#kind-source"/);
    // What another kind is looked at by says nothing of this one.
    expect(render(many, { kind: "issue", at: 2 })).toBe(render(many));
  });
});

test("a fold of a form stands open where the answer names one of its fields", () => {
  const fold = (state: FormState) =>
    renderToStaticMarkup(
      <FormContext value={state}>
        <FormDisclosure summary="Recall it">The reason</FormDisclosure>
      </FormContext>,
    );
  expect(fold(NOT_SENT)).not.toContain(" open");
  expect(fold({ ok: false, message: "Not right", faults: { reason: "It is empty" } })).toContain(" open");
});
