import type { Ui } from "../../en/ui/ui";
import { makeDates } from "../../plain/dates";
import { LOCALE, number } from "../numbers";
import { terms } from "../terms";

const { date } = makeDates(LOCALE);

export const timeline: Ui["timeline"] = {
  kinds: { ...terms.eventKinds, position: "مواقف" },
  narrow: "اختر أطرافًا أو قضايا أو أنواعًا",
  narrowed: "مقصور على بعض الأطراف أو القضايا أو الأنواع",
  show: "اعرض هذه",
  showAll: "اعرض كل شيء",
  parties: "الأطراف",
  issues: "القضايا",
  kind: "الأنواع",
  counted: (events, positions, asOf) =>
    `الأحداث: ${number(events)}، والمواقف: ${number(positions)}، حتى ${date(asOf)}. وما بعده لا يُعرض.`,
  events: "الأحداث",
  furtherParties: (count) => `أطراف أخرى (${number(count)})`,
  stripKey:
    "الشكل حدث، والحلقة موقف، والرقم عدة أشياء في تاريخ واحد؛ والشريط المتقطع تاريخ لا يُعرف إلا شهره أو سنته.",
  earlier: (count) => `ما هو أقدم بكثير ولا يظهر إلا في القائمة: ${number(count)}.`,
  unnamed: "الحدث الذي لا يسمّي طرفًا ولا قضية يتعلق بالمحادثات كلها ويبقى دائمًا.",
  none: "لا شيء في السجل حتى هذا التاريخ يوافق هذا الاختيار.",
  contents: "الأشهر",
  pagesLabel: "أجزاء الخط الزمني",
  part: (part, parts) => `الجزء ${number(part)} من ${number(parts)}`,
  earlierPart: "الأسبق",
  laterPart: "اللاحق",
  noSuchPart: (asked, last) => `لا يوجد جزء ${number(asked)}: هذا هو الأخير، الجزء ${number(last)}.`,
  precision: { day: "", month: "يومه غير معروف", year: "الشهر غير معروف" },
  goesOn: "لم ينته حتى التاريخ المعروض",
  position: "موقف",
  from: "منذ",
  cell: "في المصفوفة بهذا التاريخ",
  changed: "ما تغيّر",
  source: "المصدر",
  noSource: "لم يُذكر مصدر",
  about: "في",
  by: "مع",
  saysNothingNew: "لا رأي في أي خيار",
};
