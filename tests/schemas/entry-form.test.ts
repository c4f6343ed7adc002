import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entitiesOfKind } from "@/lib/domain/case-entities";
import { saysTheSame } from "@/lib/domain/diff-fields";
import { ENTRY_FIELDS, type EntryKind, ruleOf } from "@/lib/schemas/entry-fields";
import {
  compactRows,
  fieldOfPlace,
  isFieldName,
  readEntryForm,
  readOptionKeys,
  withFirstRows,
  writeEntryForm,
} from "@/lib/schemas/entry-form";
import { readRowCommand, readRows, rearrangeRows, writeRowCommand } from "@/lib/schemas/form-rows";
import { caseFiles } from "../support/generate-case";

const RUNS = { seed: 20_261_127, numRuns: 100 };
const KINDS = Object.keys(ENTRY_FIELDS) as EntryKind[];

/** As a form gives it back: without spaces around texts. */
function trimmed(value: unknown): unknown {
  if (typeof value === "string") return value.trim();
  if (Array.isArray(value)) return value.map(trimmed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, trimmed(inner)]));
}

describe("a thing as a form", () => {
  it("is the same thing when it is read again, and every field has a name that the form knows", () => {
    fc.assert(
      fc.property(caseFiles({ draft: true }), (caseFile) => {
        for (const kind of KINDS) {
          for (const { value } of entitiesOfKind(caseFile, kind)) {
            const form = writeEntryForm(kind, value);
            for (const name of Object.keys(form)) expect(isFieldName(kind, name)).toBe(true);
            const read = readEntryForm(kind, compactRows(kind, form), (path) => ruleOf(kind, path).required);
            const { key: _, slug: __, ...rest } = value as { key?: string; slug?: string };
            expect(saysTheSame(read, trimmed(rest)), JSON.stringify([kind, read, rest])).toBe(true);
          }
        }
      }),
      RUNS,
    );
  });

  it("knows what the schema of the case file asks of each field", () => {
    expect(ruleOf("issue", "title")).toEqual({ required: true, limit: 200 });
    expect(ruleOf("issue", "group")).toEqual({ required: false, limit: 100 });
    expect(ruleOf("issue", "options.label")).toEqual({ required: true, limit: 100 });
    expect(ruleOf("statement", "original.language").required).toBe(true);
    expect(ruleOf("statement", "original")).toEqual({ required: false, limit: null });
    expect(ruleOf("negotiation", "focus.party").required).toBe(true);
    for (const kind of KINDS) for (const { name } of ENTRY_FIELDS[kind]) ruleOf(kind, name);
  });

  it("leaves out rows in which nothing stands, and tells the rows of the form from those of the thing", () => {
    const values = {
      "options.0.label": "",
      "options.0.key": "",
      "options.1.label": "Zero",
      "options.1.key": "",
      "options.2.label": "",
      "options.2.key": "low",
      "options.2.was": "low",
    };
    const compact = compactRows("issue", values);
    expect(readRows(compact, "options").map(({ label }) => label)).toEqual(["Zero", ""]);
    expect(withFirstRows("issue", compact)).toBe(compact);
    const emptied = withFirstRows("issue", compactRows("issue", { title: "T", "options.0.label": "" }));
    expect(readRows(emptied, "options")).toHaveLength(2);
    expect(fieldOfPlace("issue", "options[1].label")).toBe("options.1.label");
    expect(fieldOfPlace("issue", "options")).toBe("options");
    expect(fieldOfPlace("negotiation", "focus[2]")).toBe("focus.2.party");
    expect(fieldOfPlace("figure", "points[3].value")).toBe("points");
    expect(fieldOfPlace("figure", "figure")).toBeNull();
  });

  it("reads which options get another key", () => {
    const values = {
      "options.0.was": "low",
      "options.0.key": "lower",
      "options.1.was": "",
      "options.1.key": "x",
    };
    expect(readOptionKeys(values)).toEqual({ low: "lower" });
  });

  it("takes no name that is none of its fields", () => {
    for (const name of [
      "__proto__",
      "key",
      "options.x.label",
      "options.0.nothing",
      "original.text",
      "options.0.label.x",
    ]) {
      expect(isFieldName("issue", name), name).toBe(false);
    }
  });

  it("says of a point without a number that it is none", () => {
    const read = (points: string) => readEntryForm("figure", { points }, () => false).points;
    expect(read("2024; 12.5\r\n\na;b\t3")).toEqual([
      { label: "2024", value: 12.5 },
      { label: "a;b", value: 3 },
    ]);
    expect(read("2024;")).toEqual([{ label: "2024", value: Number.NaN }]);
  });
});

describe("rows of a form", () => {
  const values = Object.fromEntries(["a", "b", "c"].map((label, at) => [`options.${at}.label`, label]));
  const press = (command: string, from = values) => {
    const read = readRowCommand(command);
    if (read === null) throw new Error(command);
    const { values: now, row } = rearrangeRows(from, read, ["label"]);
    return [
      readRows(now, "options")
        .map(({ label }) => label)
        .join(""),
      row,
    ];
  };

  it("go up and down, come and go", () => {
    expect(press("options up 2")).toEqual(["acb", 1]);
    expect(press("options up 0")).toEqual(["abc", 0]);
    expect(press("options down 0")).toEqual(["bac", 1]);
    expect(press("options down 2")).toEqual(["abc", 2]);
    expect(press("options remove 1")).toEqual(["ac", 1]);
    expect(press("options remove 2")).toEqual(["ab", 1]);
    expect(press("options add 0")).toEqual(["abc", 3]);
    expect(press("options up 7")).toEqual(["abc", 2]);
    expect(press("options move 2 0")).toEqual(["cab", 0]);
    expect(press("options move 0 2")).toEqual(["bca", 2]);
    expect(press("options move 0 9")).toEqual(["bca", 2]);
  });

  it("know the commands that they write and no others", () => {
    const command = { list: "options", does: "up", row: 3 } as const;
    expect(readRowCommand(writeRowCommand(command))).toEqual(command);
    const move = { list: "options", does: "move", row: 3, to: 0 } as const;
    expect(readRowCommand(writeRowCommand(move))).toEqual(move);
    for (const text of ["", "save", "options eat 1", "options up x", "options up 1 2", "options move 1"]) {
      expect(readRowCommand(text), text).toBeNull();
    }
  });
});
