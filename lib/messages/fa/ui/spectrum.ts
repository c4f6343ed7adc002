import type { Ui } from "../../en/ui/ui";
import { number } from "../numbers";

export const spectrum: Ui["spectrum"] = {
  axes: "محورها",
  tables: "جدول‌ها",
  asTable: "به شکل جدول",
  layout: "محور یا جدول",
  nominal: "این گزینه‌ها ترتیبی ندارند.",
  notCounted: "شمرده‌نشده در وضعیت.",
  counted: "شمرده‌شده",
  beside: "شمرده‌نشده در وضعیت",
  theSame: "همان وضعیت",
  shared: "مشترک میان شمرده‌شده‌ها",
  waits: "در انتظار پاسخ",
  if: "اگر",
  standingOf: (date) => `از ${date}،`,
  notRepeated: "تکرار نشده",
  silentNow: "اکنون بیان نشده؛ پیش‌تر",
  wasEarlier: (option, said) => `${option}: اکنون بیان نشده، پیش‌تر ${said}`,
  alike: (count) => `${number(count)} همسان`,
  sameHolds: (parties) => `همین دربارهٔ ${parties} نیز هست.`,
  further: (count) => `${number(count)} موضوع دیگر`,
  tooMany: "این همه محور در یک صفحه نمی‌گنجد.",
  showNext: (count) => `نمایش ${number(count)} موضوع بعدی`,
  orFewer: "، یا طرف‌های کمتری برگزینید.",
  which: "کدام‌ها",
};
