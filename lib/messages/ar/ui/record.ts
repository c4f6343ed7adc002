import type { Ui } from "../../en/ui/ui";
import { number } from "../numbers";
import { matrix } from "./matrix";

export const record: Ui["record"] = {
  status: "الحالة",
  whyThisStatus: "لماذا هذه الحالة؟",
  party: "الطرف",
  stances: (issue) => `ما يقوله كل طرف في كل خيار: \u2068${issue}\u2069`,
  ofCounted: (count) => `من المحسوبين (${number(count)})`,
  standingSince: (date) => `بتاريخ ${date}، لم يتكرر`,
  earlier: matrix.panel.earlier,
  note: (note) => `ملاحظة الترميز: \u2068${note}\u2069`,
  from: (date) => `منذ ${date}`,
  lastSaid: (date) => `، وقيل آخر مرة ${date}`,
  priority: matrix.panel.priority,
  redLine: "خط أحمر",
  inWords: (words) => `بالكلمات: \u2068${words}\u2069`,
  needs: "يتطلب",
  andAlso: "؛ و",
  or: " أو ",
  noSpeaker: "لم يُسمَّ قائل",
  notOfParty: "ليس من هذا الطرف",
  on: (options) => `في \u2068${options}\u2069`,
  translatedBy: (who) => `؛ ترجمة \u2068${who}\u2069`,
};
