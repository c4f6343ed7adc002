// What the controls of the matrix lead to.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { addParties, moveParty, toggleCount, toggleParty } from "@/app/_views/matrix/choose-parties";
import { groupEqualStances } from "@/app/_views/matrix/equal-stances";
import { queryOfForm, softTargetOfLink } from "@/app/_views/matrix/soft-target";
import { isWiderThanPaper, stepFor } from "@/app/_views/matrix/table-width";
import type { CaseFile } from "@/lib/domain/case-file";
import { buildMatrix } from "@/lib/domain/matrix";
import { EMPTY_VIEW } from "@/lib/domain/view-state";

const readSample = (name: string): CaseFile => JSON.parse(readFileSync(`cases/${name}.json`, "utf8"));
const iran = readSample("iran-us-2025-26");
const FIRST = ["iran", "united-states", "israel"];

describe("A press on a party", () => {
  it("adds it behind the others, or leaves it out", () => {
    expect(toggleParty(iran, FIRST, [], "oman").parties).toEqual([...FIRST, "oman"]);
    expect(toggleParty(iran, FIRST, [], "iran").parties).toEqual(["united-states", "israel"]);
  });

  it("leaves no trace in the address where it leads to what the case shows first", () => {
    expect(toggleParty(iran, [...FIRST, "oman"], [], "oman").parties).toBeNull();
    expect(toggleParty(iran, ["israel"], [], "israel").parties).toBeNull();
    expect(moveParty(iran, ["united-states", "iran", "israel"], [], "iran", -1)?.parties).toBeNull();
  });

  it("ends the counting of a party that is left out", () => {
    expect(toggleParty(iran, FIRST, ["israel"], "israel").count).toEqual([]);
  });

  it("shows a whole tier without changing the order of those shown", () => {
    expect(addParties(iran, FIRST, [], ["e3", "israel", "china"]).parties).toEqual([...FIRST, "e3", "china"]);
  });

  it("moves it by one place and not over an end", () => {
    expect(moveParty(iran, FIRST, [], "israel", -1)?.parties).toEqual(["iran", "israel", "united-states"]);
    expect(moveParty(iran, FIRST, [], "iran", -1)).toBeNull();
    expect(moveParty(iran, FIRST, [], "israel", 1)).toBeNull();
    expect(moveParty(iran, FIRST, [], "oman", 1)).toBeNull();
  });

  it("counts it, or no longer", () => {
    expect(toggleCount(iran, FIRST, [], "israel")).toEqual({ parties: null, count: ["israel"] });
    expect(toggleCount(iran, FIRST, ["israel"], "israel")).toEqual({ parties: null, count: [] });
  });
});

describe("Parties with equal stances", () => {
  const plastics = readSample("plastics-treaty");
  const parties = plastics.parties.filter(({ role }) => role === "at-table").map(({ key }) => key);
  const { rows } = buildMatrix(plastics, { ...EMPTY_VIEW, parties });

  it("stand together, each party once, and only those that say the same", () => {
    for (const { issue, cells } of rows) {
      const groups = groupEqualStances(issue, parties, cells);
      expect(groups.flatMap((group) => group.parties).sort()).toEqual([...parties].sort());
      for (const group of groups)
        for (const party of group.parties) {
          const said = issue.options.map(({ key }) => cells[party]?.stances[key]);
          expect(said).toEqual(issue.options.map(({ key }) => group.cell.stances[key]));
          expect(cells[party]?.onRecord).toBe(group.cell.onRecord);
        }
      const said = groups
        .filter(({ cell }) => cell.onRecord)
        .map(({ cell }) =>
          JSON.stringify([cell.state === "refused", ...issue.options.map(({ key }) => cell.stances[key])]),
        );
      expect(new Set(said).size).toBe(said.length);
    }
  });
});

describe("A press on a link", () => {
  const here = { origin: "https://parley.example", pathname: "/negotiations/a", search: "?density=marks" };
  const plain = {
    button: 0,
    metaKey: false,
    ctrlKey: false,
    shiftKey: false,
    altKey: false,
    defaultPrevented: false,
  };
  const link = (href: string, target = "") => ({
    href,
    target,
    id: "pressed",
    hasAttribute: () => false,
  });

  it("changes the view in place where it leads to another view of this page, without its fragment", () => {
    const target = softTargetOfLink(
      link("https://parley.example/negotiations/a?parties=b#cell"),
      plain,
      here,
    );
    expect(target).toEqual({ href: "/negotiations/a?parties=b", pressedId: "pressed" });
  });

  it.each([
    ["another page", "https://parley.example/negotiations/b?density=marks"],
    ["another site", "https://elsewhere.example/negotiations/a?parties=b"],
    ["a place within this view", "https://parley.example/negotiations/a?density=marks#issue"],
  ])("is the browser's own for %s", (_, href) => {
    expect(softTargetOfLink(link(href), plain, here)).toBeNull();
  });

  it("is the browser's own with a key held, with another button, or for another tab", () => {
    const href = "https://parley.example/negotiations/a";
    expect(softTargetOfLink(link(href), { ...plain, ctrlKey: true }, here)).toBeNull();
    expect(softTargetOfLink(link(href), { ...plain, button: 1 }, here)).toBeNull();
    expect(softTargetOfLink(link(href, "_blank"), plain, here)).toBeNull();
  });
});

describe("The query of a form", () => {
  it("joins values of one name and leaves out what is empty", () => {
    const fields: [string, string][] = [
      ["parties", "iran,israel"],
      ["status", "gap"],
      ["status", "unanswered"],
      ["since", " "],
      ["asOf", "2025-06"],
    ];
    expect(queryOfForm(fields)).toBe("parties=iran,israel&status=gap,unanswered&asOf=2025-06");
  });

  it("keeps what somebody typed within its own value", () => {
    expect(queryOfForm([["asOf", "1 & b=2#c"]])).toBe("asOf=1%20%26%20b%3D2%23c".replaceAll("%3A", ":"));
  });
});

describe("The width of a table", () => {
  it("lets the page scroll where few parties fit, and the table where many do not", () => {
    expect(stepFor(2, "comfortable")).toBe(56);
    expect(stepFor(3, "comfortable")).toBe(64);
    expect(stepFor(12, "comfortable")).toBeUndefined();
    expect(stepFor(12, "marks")).toBe(80);
  });

  it("prints four parties as a table at most", () => {
    expect(isWiderThanPaper(3, "comfortable")).toBe(false);
    expect(isWiderThanPaper(6, "comfortable")).toBe(true);
    expect(isWiderThanPaper(8, "marks")).toBe(false);
  });
});
