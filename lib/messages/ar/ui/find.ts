import type { Ui } from "../../en/ui/ui";
import { number, plural } from "../numbers";

const places = (count: number) =>
  plural(count, {
    one: "موضع آخر",
    two: "موضعان آخران",
    few: "# مواضع أخرى",
    many: "# موضعًا آخر",
    other: "# موضع آخر",
  });

const kinds: Ui["find"]["kinds"] = {
  negotiation: "المفاوضات",
  issue: "القضايا",
  party: "الأطراف",
  position: "المواقف",
  statement: "التصريحات",
  event: "الأحداث",
  source: "المصادر",
};

export const find: Ui["find"] = {
  kinds,
  fields: {
    title: "العنوان",
    summary: "الملخص",
    question: "السؤال",
    option: "الخيار",
    name: "الاسم",
    alias: "يُعرف أيضًا باسم",
    description: "الوصف",
    headline: "الموقف",
    "red-line": "خط أحمر",
    condition: "الشرط",
    note: "ملاحظة الترميز",
    text: "الكلمات",
    original: "الأصل",
    speaker: "القائل",
    publisher: "الناشر",
    author: "الكاتب",
  },
  label: "ابحث في هذه المفاوضات",
  submit: "ابحث",
  end: "أنهِ البحث",
  count: (kind, count) => (kind === "negotiation" ? "العنوان أو الملخص" : `${kinds[kind]}: ${number(count)}`),
  rows: (q, rows, of) =>
    `وُجد «\u2068${q}\u2069» في ${number(rows)} من ${number(of)} من القضايا: في القضية، أو في موقف معروض، أو في أدلته.`,
  inAll: (day) => `في كل المسجَّل حتى ${day}:`,
  nowhere: (day) => `لا شيء في المسجَّل حتى ${day} فيه كل هذه الكلمات.`,
  later: (count) => `${places(count)} بعد ذلك التاريخ`,
  showLater: "اعرض السجل كله",
  all: (q) => `وُجد: «\u2068${q}\u2069»`,
  more: (count) => places(count),
  tooMany: (count) => `و${places(count)}: أضف كلمة لتضييق البحث`,
  inCell: "وُجد",
  inStatements: (count) =>
    plural(count, {
      one: "تصريح واحد",
      two: "تصريحان",
      few: "# تصريحات",
      many: "# تصريحًا",
      other: "# تصريح",
    }),
  observer: "مراقب",
  earlier: "موقف سابق",
  laterPosition: "موقف بعد التاريخ المعروض",
};
