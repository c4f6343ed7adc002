import type { Ui } from "../../en/ui/ui";
import { plural } from "../numbers";

export const spectrum: Ui["spectrum"] = {
  axes: "צירים",
  tables: "טבלאות",
  asTable: "כטבלה",
  layout: "צירים או טבלאות",
  nominal: "אין סדר בין אפשרויות אלה.",
  notCounted: "לא נספר במצב.",
  counted: "נספרים",
  beside: "לא נספרים במצב",
  theSame: "אותו מצב",
  shared: "משותף לנספרים",
  waits: "ממתין למענה",
  if: "אם",
  standingOf: (date) => `מיום ${date},`,
  notRepeated: "לא חזר",
  silentNow: "לא צוין כעת; היה",
  wasEarlier: (option, said) => `${option}: לא צוין כעת, היה ${said}`,
  alike: (count) => `${count} זהים`,
  sameHolds: (parties) => `כך גם לגבי ${parties}.`,
  further: (count) => plural(count, { one: "עוד סוגיה אחת", two: "עוד שתי סוגיות", other: "עוד # סוגיות" }),
  tooMany: "כל כך הרבה צירים אינם נכנסים בדף אחד.",
  showNext: (count) => plural(count, { one: "להציג את הבאה", other: "להציג את # הבאות" }),
  orFewer: ", או לבחור פחות צדדים.",
  which: "אילו",
};
