// Which language speaks, dates, and the sentences above and below a view.
import { describe, expect, it, test } from "vitest";
import type { DroppedValue } from "@/lib/domain/view-state";
import { messagesFor } from "@/lib/messages/catalogue";

const en = messagesFor("en");

test("every language without a catalogue speaks English", () => {
  for (const lang of [null, "", "en", "en-GB", "EN", "xx", "de-CH", "__proto__", "constructor"]) {
    expect(messagesFor(lang)).toBe(en);
  }
  expect(en.direction).toBe("ltr");
});

describe("dates", () => {
  it.each([
    ["2026-02-07", "7 Feb 2026", "7 February 2026"],
    ["2026-02", "Feb 2026", "February 2026"],
    ["2026", "2026", "2026"],
    ["2026-13-01", "2026-13-01", "2026-13-01"],
    ["soon", "soon", "soon"],
  ])("%s", (date, short, long) => {
    expect(en.date(date)).toBe(short);
    expect(en.longDate(date)).toBe(long);
  });

  it.each([
    ["2026-02-12", "2026-02-17", "12–17 Feb 2026"],
    ["2026-02-28", "2026-03-02", "28 Feb – 2 Mar 2026"],
    ["2025-12-30", "2026-01-02", "30 Dec 2025 – 2 Jan 2026"],
    ["2025-12", "2026-01", "Dec 2025 – Jan 2026"],
    ["2026-01", "2026-02", "Jan – Feb 2026"],
    ["2026-02-12", "2026-02", "12 Feb – Feb 2026"],
    ["2025", "2026-02", "2025 – Feb 2026"],
    ["2026-02-12", undefined, "12 Feb 2026"],
    ["2026-02-12", null, "12 Feb 2026"],
    ["2026-02-12", "2026-02-12", "12 Feb 2026"],
    ["soon", "2026", "soon – 2026"],
  ])("%s to %s", (from, until, range) => {
    expect(en.dateRange(from, until)).toBe(range);
  });
});

test("the state of the talks", () => {
  expect(en.talks({ status: "collapsed", ended: "2026-02-28" })).toBe(
    "These talks broke off on 28 February 2026.",
  );
  expect(en.talks({ status: "suspended", ended: "2026-02" })).toBe(
    "These talks were suspended in February 2026.",
  );
  expect(en.talks({ status: "concluded", ended: "2026" })).toBe("These talks concluded in 2026.");
  expect(en.talks({ status: "collapsed" })).toBe("These talks broke off.");
  expect(en.talks({ status: "ongoing" })).toBeNull();
  expect(en.standsAt("2026-02-27")).toBe("This shows what each party had last said by 27 February 2026.");
});

describe("what of an address was left out", () => {
  const values: readonly (readonly [string, DroppedValue])[] = [
    [
      "“irann” under “parties” is not known here and was left out. Nearest: “iran”.",
      { name: "parties", value: "irann", nearest: "iran" },
    ],
    [
      "“2026-99” under “asOf” is not known here and was left out.",
      { name: "asOf", value: "2026-99", nearest: null },
    ],
    ["An empty “cell” is not known here and was left out.", { name: "cell", value: "\n", nearest: null }],
  ];
  it.each(values)("%s", (sentence, value) => {
    expect(en.dropped(value)).toBe(sentence);
  });

  it("stays short whatever somebody typed", () => {
    expect(en.dropped({ name: "q", value: "x".repeat(5000), nearest: null }).length).toBeLessThan(140);
  });
});
