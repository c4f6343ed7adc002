// Arabic, Persian and Hebrew: the words agreed on, plural forms, dates, numerals, and that no language leaves a word out.
import { describe, expect, it, test } from "vitest";
import { LANGUAGES } from "@/lib/domain/language";
import { STANCES, STATUSES } from "@/lib/domain/vocabulary";
import { messagesFor } from "@/lib/messages/catalogue";
import { failureWords } from "@/lib/messages/failure-words";

const [en, ar, fa, he] = LANGUAGES.map(messagesFor);
if (!en || !ar || !fa || !he) throw new Error("Four languages are tested here");
const TRANSLATED = [ar, fa, he];

test("the Arabic terms are those agreed on, in the order of the domain", () => {
  expect(STATUSES.map((status) => ar.statuses[status].word)).toEqual([
    "لا يكفي المسجَّل",
    "خارج جدول الأعمال",
    "خلاف على جدول الأعمال",
    "الخيار الأول نفسه",
    "أرضية مشتركة",
    "أرضية مشتركة إذا",
    "تعارض خطوط حمراء",
    "بلا جواب",
    "لم يُختبر",
    "فجوة",
  ]);
  const stances = STANCES.map((stance) => ar.stances[stance].word);
  expect([...stances, ar.notStated.word]).toEqual([
    "مفضّل",
    "مقبول",
    "مقبول بشروط",
    "مرفوض",
    "خط أحمر",
    "لم يُذكر",
  ]);
});

describe.each(LANGUAGES)("%s", (language) => {
  const messages = messagesFor(language);

  it("calls nothing that changed on some date in the past something of the present day", () => {
    const words = Object.values({ ...messages.stanceChanges, ...messages.moves }).map(({ word }) => word);
    expect(words.join(" ")).not.toMatch(/\bnow\b|\btoday\b|الآن|اليوم|اکنون|امروز|כעת|עכשיו|היום/);
    expect(Object.values(messages.ui.timeline.precision).join(" ")).not.toMatch(
      /\btoday\b|اليوم\b|امروز|היום/,
    );
  });

  it("knows its name and its direction", () => {
    expect(messages.language).toBe(language);
    expect(messages.direction).toBe(language === "en" ? "ltr" : "rtl");
    expect(failureWords[language].direction).toBe(messages.direction);
  });

  it("has every word that English has, and none of them empty", () => {
    const expected = listPaths(en);
    expect(listPaths(messages)).toEqual(expected);
    expect(expected.length).toBeGreaterThan(200);
  });

  it("tells apart what the domain tells apart", () => {
    const words = [
      ...Object.values(messages.statuses),
      ...Object.values(messages.stances),
      messages.notStated,
    ].map(({ word }) => word);
    expect(new Set(words).size).toBe(words.length);
    for (const terms of [messages.cellStates, messages.bases, messages.confidences, messages.channels]) {
      const of = Object.values(terms).map(({ word }) => word);
      expect(new Set(of).size).toBe(of.length);
    }
  });

  it("marks the statuses and changes as every language does", () => {
    for (const name of ["statuses", "stanceChanges", "moves"] as const)
      expect(
        Object.entries(messages[name])
          .map(([key, { mark }]) => [key, mark])
          .sort(),
      ).toEqual(
        Object.entries(en[name])
          .map(([key, { mark }]) => [key, mark])
          .sort(),
      );
  });

  it("ranks nobody and speaks of no today", () => {
    const all = JSON.stringify(messages);
    expect(all).not.toMatch(/\b(today|softer than|harder than)\b|اليوم(?= |"|\.)|امروز|היום(?! ה)\b/i);
  });
});

/** Every path to a word, whatever its kind; a word that is empty is named as such. */
function listPaths(value: unknown, path = ""): string[] {
  if (typeof value !== "object" || value === null) {
    // What stands above text that a language does not have: English lacks nothing.
    const isEmpty = value === "" && !path.endsWith(".onlyInEnglish");
    return [`${path}${isEmpty ? " is empty" : ""}`];
  }
  return Object.entries(value)
    .flatMap(([key, inner]) => listPaths(inner, `${path}.${key}`))
    .sort();
}

/** `publishing` is said on the command line, which has no language of its own; `apiDocs` explains English names. What else stands here waits for a translation. */
const FALLEN_BACK = ["apiDocs", "publishing"];

test("what falls back to English is known", () => {
  const fallen = TRANSLATED.map(({ language, ui }) => [
    language,
    Object.keys(ui).filter((view) => ui[view as keyof typeof ui] === en.ui[view as keyof typeof ui]),
  ]);
  expect(fallen).toEqual(TRANSLATED.map(({ language }) => [language, FALLEN_BACK]));
});

describe("plural forms", () => {
  it.each([
    [0, "لا تصريح بخلافه"],
    [1, "تصريح واحد بخلافه"],
    [2, "تصريحان بخلافه"],
    [3, "٣ تصريحات بخلافه"],
    [11, "١١ تصريحًا بخلافه"],
    [100, "١٠٠ تصريح بخلافه"],
  ])("Arabic %i", (count, words) => {
    expect(ar.against(count)).toBe(words);
  });

  it.each([
    [0, "۰ گفته خلاف آن"],
    [1, "۱ گفته خلاف آن"],
    [2, "۲ گفته خلاف آن"],
    [11, "۱۱ گفته خلاف آن"],
    [100, "۱۰۰ گفته خلاف آن"],
  ])("Persian %i", (count, words) => {
    expect(fa.against(count)).toBe(words);
  });

  it.each([
    [0, "0 אמירות בניגוד"],
    [1, "אמירה אחת בניגוד"],
    [2, "שתי אמירות בניגוד"],
    [3, "3 אמירות בניגוד"],
    [11, "11 אמירות בניגוד"],
    [100, "100 אמירות בניגוד"],
  ])("Hebrew %i", (count, words) => {
    expect(he.against(count)).toBe(words);
  });

  test("ages in Arabic take all six forms", () => {
    expect([0, 1, 2, 3, 11, 100].map(ar.age)).toEqual([
      "قيل في الشهر نفسه",
      "قيل قبل ذلك بشهر",
      "قيل قبل ذلك بشهرين",
      "قيل قبل ذلك بـ٣ أشهر",
      "قيل قبل ذلك بـ١١ شهرًا",
      "قيل قبل ذلك بـ١٠٠ شهر",
    ]);
  });
});

describe("dates of three precisions, by the calendar of the case file", () => {
  it.each([
    ["2026-02-07", "٧ فبراير ٢٠٢٦", "۷ فوریه ۲۰۲۶", "7 בפבר׳ 2026"],
    ["2026-02", "فبراير ٢٠٢٦", "فوریه ۲۰۲۶", "פבר׳ 2026"],
    ["2026", "٢٠٢٦", "۲۰۲۶", "2026"],
    ["2026-13-01", "2026-13-01", "2026-13-01", "2026-13-01"],
    ["soon", "soon", "soon", "soon"],
  ])("%s", (date, arabic, persian, hebrew) => {
    expect(TRANSLATED.map((messages) => messages.date(date))).toEqual([arabic, persian, hebrew]);
  });

  test("a day does not shift, and a range reads from the earlier to the later", () => {
    expect(ar.longDate("2026-01-01")).toBe("١ يناير ٢٠٢٦");
    expect(ar.dateRange("2026-02-12", "2026-02-17")).toBe("١٢–١٧ فبراير ٢٠٢٦");
    expect(fa.dateRange("2026-02-12", "2026-02-17")).toBe("۱۲ تا ۱۷ فوریه ۲۰۲۶");
    expect(he.dateRange("2026-02-12", "2026-02-17")).toBe("12–17 בפבר׳ 2026");
    expect(ar.dateRange("2025", "2026-02")).toBe("٢٠٢٥ – فبراير ٢٠٢٦");
    expect(ar.dateRange("2026-02-12", null)).toBe("١٢ فبراير ٢٠٢٦");
  });

  test("an hour is that of UTC, in the digits of the language, and reads as one", () => {
    const at = new Date("2026-11-25T00:05:59Z");
    expect(TRANSLATED.map((messages) => messages.clock(at))).toEqual(
      ["٠٠:٠٥", "۰۰:۰۵", "00:05"].map((clock) => `\u2066${clock} UTC\u2069`),
    );
  });

  test("stand behind the preposition that they need", () => {
    const talks = (ended: string) =>
      TRANSLATED.map((messages) => messages.talks({ status: "collapsed", ended }));
    expect(talks("2026-02-28")).toEqual([
      "انقطعت هذه المحادثات في ٢٨ فبراير ٢٠٢٦.",
      "در ۲۸ فوریهٔ ۲۰۲۶ این گفت‌وگوها گسست.",
      "שיחות אלה נקטעו ב־28 בפברואר 2026.",
    ]);
    expect(talks("2026-02")[2]).toBe("שיחות אלה נקטעו בפברואר 2026.");
    expect(talks("2026")[2]).toBe("שיחות אלה נקטעו ב־2026.");
  });
});

test("what somebody typed stands apart from the direction of the sentence", () => {
  for (const messages of TRANSLATED) {
    const sentence = messages.dropped({ name: "parties", value: "irann", nearest: "iran" });
    for (const word of ["parties", "irann", "iran"]) expect(sentence).toContain(`\u2068${word}\u2069`);
    expect(messages.dropped({ name: "q", value: "x".repeat(5000), nearest: null }).length).toBeLessThan(160);
  }
});
