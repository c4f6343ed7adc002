import type { Ui } from "../../en/ui/ui";
import { number } from "../numbers";

export const spectrum: Ui["spectrum"] = {
  axes: "محاور",
  tables: "جداول",
  asTable: "جدولًا",
  layout: "محاور أو جداول",
  nominal: "لا ترتيب بين هذه الخيارات.",
  notCounted: "غير محسوب في الحالة.",
  counted: "محسوب",
  beside: "غير محسوب في الحالة",
  theSame: "الحالة نفسها",
  shared: "مشترك بين المحسوبين",
  waits: "ينتظر جوابًا",
  if: "إذا",
  standingOf: (date) => `بتاريخ ${date}،`,
  notRepeated: "لم يتكرر",
  silentNow: "لم يُذكر الآن؛ وكان",
  wasEarlier: (option, said) => `${option}: لم يُذكر الآن، وكان ${said}`,
  alike: (count) => `متفقة (${number(count)})`,
  sameHolds: (parties) => `وينطبق الشيء نفسه على ${parties}.`,
  further: (count) => `قضايا أخرى (${number(count)})`,
  tooMany: "لا تتسع صفحة واحدة لهذا العدد من المحاور.",
  showNext: (count) => `اعرض التالي (${number(count)})`,
  orFewer: "، أو اختر أطرافًا أقل.",
  which: "أيّها",
};
