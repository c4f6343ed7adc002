import type { Ui } from "../../en/ui/ui";

export const grid: Ui["grid"] = {
  caption: "موضوع‌ها بر پایهٔ طرف‌ها",
  issue: "موضوع",
  status: "وضعیت",
  why: "چرا؟",
  soFar: "تا اینجا: # از #",
  beside: "شمرده‌نشده",
  open: "باز کردن شواهد",
  following: "آنچه این بر آن استوار است در راه است.",
  plain: "تنها بخش پیدا در صفحه است. همین به شکل جدول ساده با همهٔ ردیف‌ها، برای جست‌وجو، چاپ و خواندن با صدا:",
  plainLink: "جدول ساده",
  stances: {
    preferred: "ترجیح نخست",
    acceptable: "پذیرفتنی",
    conditional: "پذیرفتنی با شرط",
    opposed: "مورد مخالفت",
    "red-line": "خط قرمز",
  },
  standing: "خط قرمز از موضعی پیشین",
  lastSaid: "پیش‌تر سخن گفته از",
  silent: "بیان نشده",
  searched: "گفته‌ای یافت نشد",
  notResearched: "هنوز بررسی نشده",
  tally: ["پذیرفتنی", "با شرط", "مخالفت", "بیان نشده"],
};
