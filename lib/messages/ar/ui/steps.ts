import type { Ui } from "../../en/ui/ui";
import { makeDates } from "../../plain/dates";
import { makeStepWords } from "../../plain/step-words";
import { LOCALE, number, plural } from "../numbers";
import { phrases } from "../phrases";
import { statuses } from "../status-terms";

export const steps: Ui["steps"] = {
  label: "التواريخ التي تغيّر فيها شيء",
  earlier: "الخطوة السابقة",
  later: "الخطوة اللاحقة",
  noEarlier: "لا خطوة سابقة",
  noLater: "لا خطوة لاحقة",
  place: (reached, count, isAtStep) => {
    if (count === 0) return "لا خطوة: لا شيء مسجَّلًا للأطراف المعروضة";
    if (reached === 0)
      return `قبل أولى الخطوات (${plural(count, { one: "خطوة واحدة", two: "خطوتان", few: "# خطوات", other: "# خطوة" })})`;
    return `${isAtStep ? "الخطوة" : "بعد الخطوة"} ${number(reached)} من ${number(count)}`;
  },
  nothingYet: "لا شيء مسجَّلًا لأي من الأطراف المعروضة حتى هذا التاريخ.",
  changed: makeStepWords({
    dates: makeDates(LOCALE),
    statuses,
    phrases,
    words: {
      arrow: "←",
      dayUnknown: "يومه غير معروف",
      newPositions: (date, said) => `${date}، مواقف جديدة: ${said}.`,
      status: (date, became) => `${date}، الحالة: ${became}.`,
      onlyOutside: (date) => `${date}: تغيّر ما تكون عليه حالةٌ ما مع طرف خارج الطاولة.`,
      andMore: (list, count) => `${list} وغيرها (${number(count)})`,
      said: (party, issues) => `${party} في ${issues}`,
      comma: "، ",
      semicolon: "؛ ",
    },
  }),
  whatWasSaid: "ما قيل",
};
