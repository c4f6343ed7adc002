import type { Ui } from "../../en/ui/ui";
import { makeDates } from "../../plain/dates";
import { LOCALE, number } from "../numbers";
import { terms } from "../terms";

const { date } = makeDates(LOCALE);

export const timeline: Ui["timeline"] = {
  kinds: { ...terms.eventKinds, position: "موضع‌ها" },
  narrow: "گزینش طرف‌ها، موضوع‌ها یا گونه‌ها",
  narrowed: "محدود به برخی طرف‌ها، موضوع‌ها یا گونه‌ها",
  show: "نمایش اینها",
  showAll: "نمایش همه چیز",
  parties: "طرف‌ها",
  issues: "موضوع‌ها",
  kind: "گونه‌ها",
  counted: (events, positions, asOf) =>
    `${number(events)} رویداد و ${number(positions)} موضع تا ${date(asOf)}. آنچه پس از آن است نشان داده نمی‌شود.`,
  events: "رویدادها",
  furtherParties: (count) => `${number(count)} طرف دیگر`,
  stripKey:
    "شکل رویداد است، حلقه موضع، و عدد چند مورد در یک تاریخ؛ نوار خط‌چین تاریخی است که تنها ماه یا سالش دانسته است.",
  earlier: (count) => `${number(count)} مورد بسیار پیش از بقیه است و تنها در فهرست می‌آید.`,
  unnamed: "رویدادی که طرف یا موضوعی را نام نمی‌برد دربارهٔ کل گفت‌وگوهاست و همواره می‌ماند.",
  none: "تا این تاریخ چیزی در ثبت با این گزینش جور نیست.",
  contents: "ماه‌ها",
  pagesLabel: "بخش‌های گاه‌شمار",
  part: (part, parts) => `بخش ${number(part)} از ${number(parts)}`,
  earlierPart: "پیشین",
  laterPart: "بعدی",
  noSuchPart: (asked, last) => `بخش ${number(asked)} وجود ندارد: این واپسین است، بخش ${number(last)}.`,
  precision: { day: "", month: "روز نامعلوم", year: "ماه نامعلوم" },
  goesOn: "تا تاریخ نمایان پایان نیافته",
  position: "موضع",
  from: "از",
  cell: "در ماتریس به این تاریخ",
  changed: "چه تغییر کرد",
  source: "منبع",
  noSource: "منبعی ذکر نشده",
  about: "دربارهٔ",
  by: "با",
  saysNothingNew: "بدون نظر دربارهٔ هیچ گزینه‌ای",
};
