import type { Ui } from "../../en/ui/ui";
import { number } from "../numbers";
import { changes } from "./changes";
import { record } from "./record";

export const evidencePages: Ui["evidencePages"] = {
  coverageTitle: "چه اندازه ثبت شده است",
  coverage: {
    "on-record": "ثبت‌شده",
    neutral: "بی‌موضع به گفتهٔ خودش",
    withdrawn: "پس‌گرفته‌شده",
    "not-coded": "کدگذاری نشده",
    searched: "جست‌وجو شده، چیزی یافت نشده",
    "not-researched": "هنوز بررسی نشده",
  },
  countOf: (count, all) => `${number(count)} از ${number(all)}`,
  coverageRule:
    "جای خالی دربارهٔ این ثبت است، نه دربارهٔ جهان: چیزی یافت نشده یا هنوز کسی جست‌وجو نکرده است. هیچ بخشی از آن رضایت خوانده نمی‌شود.",
  staleTitle: "گفته‌شده ۱۸۰ روز یا بیشتر پیش از تاریخ این صفحه",
  staleCount: (count) => `${number(count)} مورد مدت‌ها پیش گفته شده`,
  exchangeTitle: "چه کسی چه گفت، به ترتیب",
  exchangeLead: (count) => `${number(count)} گفته به موضعی در این موضوع مربوط است.`,
  newestFirst: "نخست تازه‌ترین",
  oldestFirst: "نخست کهن‌ترین",
  bySpeaker: "بر پایهٔ گوینده",
  order: "ترتیب گفته‌ها",
  observer: "ناظر",
  saidTo: (outlet) => `به \u2068${outlet}\u2069`,
  bears: { supports: "پشتیبان موضع", against: "خلاف موضع", context: "زمینه‌ای برای موضع" },
  from: (date) => `از ${date}`,
  replaced: "از آن پس جایگزین شده",
  partsLabel: "بخش‌های تبادل گفته‌ها",
  partShown: (first, last, all) =>
    `گفته‌های ${number(first)} تا ${number(last)} از ${number(all)}، به ترتیب برگزیده.`,
  noStatements: "تا این تاریخ گفته‌ای ثبت نشده است.",
  noStatementsTeach:
    "گفته یک شاهد است: کلمات، گزارش یا اقدام، با گوینده، تاریخ و منبع. موضع‌ها بر آن استوار است؛ آنچه شاهدی ندارد استنباط‌شده نشان می‌خورد.",
  withdrawnTitle: "پس‌گرفته‌شده",
  silentTitle: "بدون موضع",
  moreStatements: changes.moreStatements,
  noSpeaker: record.noSpeaker,
  statusesTitle: "وضعیت‌هایی که بر آن استوار است",
  statusesNone: "تا این تاریخ هیچ وضعیتی از طرف‌های شمرده‌شده بر آن استوار نیست.",
  statusesRule:
    "از راه موضع‌های معتبر طرف‌های شمرده‌شده که گفته‌هایش پشتیبان آنهاست. وضعیت‌ها بر منبع‌های دیگر نیز استوار است.",
  figuresTitle: "نمودارهای آن",
  on: record.on,
  partiesOnRecord: "طرف‌های ثبت‌شده",
  noIssues: "این نسخه هنوز موضوعی ندارد.",
  noIssuesTeach:
    "موضوع یک مسئلهٔ مورد اختلاف است با دو تا نه گزینهٔ بی‌طرفانه که با هم جمع نمی‌شود. هر وضعیت دربارهٔ یک موضوع است.",
  noParties: "این نسخه هنوز طرفی ندارد.",
  noPartiesTeach: "طرف کسی است که موضع دارد: سر میز، میانجی، یا بیرون از میز.",
  noSources: "این نسخه منبعی نام نبرده است.",
  noSourcesTeach:
    "منبع جایی است که گفته در آن آمده و خواندنی است: مقاله، سند یا متن پیاده‌شده. هر گفته یکی را نام می‌برد.",
};
