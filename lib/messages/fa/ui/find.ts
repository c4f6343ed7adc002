import type { Ui } from "../../en/ui/ui";
import { number } from "../numbers";

const kinds: Ui["find"]["kinds"] = {
  negotiation: "مذاکره",
  issue: "موضوع‌ها",
  party: "طرف‌ها",
  position: "موضع‌ها",
  statement: "گفته‌ها",
  event: "رویدادها",
  source: "منبع‌ها",
};

export const find: Ui["find"] = {
  kinds,
  fields: {
    title: "عنوان",
    summary: "چکیده",
    question: "پرسش",
    option: "گزینه",
    name: "نام",
    alias: "نام دیگر",
    description: "شرح",
    headline: "موضع",
    "red-line": "خط قرمز",
    condition: "شرط",
    note: "یادداشت کدگذاری",
    text: "کلمات",
    original: "متن اصلی",
    speaker: "گوینده",
    publisher: "ناشر",
    author: "نویسنده",
  },
  label: "جست‌وجو در این مذاکره",
  submit: "جست‌وجو",
  end: "پایان جست‌وجو",
  count: (kind, count) => (kind === "negotiation" ? "عنوان یا چکیده" : `${kinds[kind]}: ${number(count)}`),
  rows: (q, rows, of) =>
    `«\u2068${q}\u2069» در ${number(rows)} موضوع از ${number(of)} یافت شد: در موضوع، در موضعی نمایان، یا در شواهد آن.`,
  inAll: (day) => `در همهٔ آنچه تا ${day} ثبت شده:`,
  nowhere: (day) => `هیچ چیز ثبت‌شده‌ای تا ${day} همهٔ این کلمات را ندارد.`,
  later: (count) => `${number(count)} جای دیگر پس از آن تاریخ است`,
  showLater: "نمایش همهٔ ثبت",
  all: (q) => `یافته: «\u2068${q}\u2069»`,
  more: (count) => `${number(count)} مورد دیگر`,
  tooMany: (count) => `و ${number(count)} مورد دیگر: برای محدود کردن کلمه‌ای بیفزایید`,
  inCell: "یافته",
  inStatements: (count) => `${number(count)} گفته`,
  observer: "ناظر",
  earlier: "موضعی پیشین",
  laterPosition: "موضعی پس از تاریخ نمایان",
};
