import type { Ui } from "../../en/ui/ui";
import { makePlural } from "../../plural";

const plural = makePlural("fa");

export const share: Ui["share"] = {
  locked: "نمای به‌اشتراک‌گذاشته",
  lockedTitle: "این پیوند گذرواژه می‌خواهد",
  lockedLead:
    "گذرواژه نزد کسی است که پیوند را به شما داده است. دربارهٔ شما چیزی نگه داشته نمی‌شود جز این‌که این مرورگر آن را باز کرده است.",
  password: "گذرواژه",
  open: "باز کردن",
  wrong: "این گذرواژهٔ این پیوند نیست.",
  tooMany: (minutes) =>
    plural(minutes, {
      one: "گذرواژه‌های نادرست بیش از حد. تا # دقیقه چیزی بررسی نمی‌شود.",
      other: "گذرواژه‌های نادرست بیش از حد. تا # دقیقه چیزی بررسی نمی‌شود.",
    }),
  gone: "این پیوند دیگر چیزی نشان نمی‌دهد.",
  about: "این چگونه به اشتراک گذاشته شد",
  words: "به گفتهٔ کسی که این را به اشتراک گذاشت:",
  pinned: (release, date) => `تا نسخهٔ ${release}، ${date}. همین‌گونه می‌ماند.`,
  live: (release, date) => `به‌روز نگه داشته می‌شود: نسخهٔ ${release}، ${date}.`,
  toCurrent: (release) => `دیدن نسخهٔ کنونی، ${release}`,
  parties: (shown, of) => `${shown} از ${of} طرف`,
  issues: (shown, of) => `${shown} از ${of} موضوع`,
  asOf: (date) => `تا ${date}`,
  filtered: "پالایش‌شده",
  chosenBy: (parts) => `${parts}: به انتخاب کسی که این را به اشتراک گذاشت.`,
  toWhole: "دیدن همه",
  openFull: "باز کردن نمای کامل",
  wayIn: "باز کردن در Parley",
  source: "منبع:",
};
