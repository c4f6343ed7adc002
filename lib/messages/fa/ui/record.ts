import type { Ui } from "../../en/ui/ui";
import { number } from "../numbers";
import { matrix } from "./matrix";

export const record: Ui["record"] = {
  status: "وضعیت",
  whyThisStatus: "چرا این وضعیت؟",
  party: "طرف",
  stances: (issue) => `آنچه هر طرف دربارهٔ هر گزینه می‌گوید: \u2068${issue}\u2069`,
  ofCounted: (count) => `از ${number(count)} طرف شمرده‌شده`,
  standingSince: (date) => `از ${date}، تکرار نشده`,
  earlier: matrix.panel.earlier,
  note: (note) => `یادداشت کدگذاری: \u2068${note}\u2069`,
  from: (date) => `از ${date}`,
  lastSaid: (date) => `، آخرین بار گفته‌شده ${date}`,
  priority: matrix.panel.priority,
  redLine: "خط قرمز",
  inWords: (words) => `به کلام: \u2068${words}\u2069`,
  needs: "نیازمند",
  andAlso: "؛ و ",
  or: " یا ",
  noSpeaker: "گوینده نام برده نشده",
  notOfParty: "نه از این طرف",
  on: (options) => `دربارهٔ \u2068${options}\u2069`,
  translatedBy: (who) => `؛ ترجمهٔ \u2068${who}\u2069`,
};
