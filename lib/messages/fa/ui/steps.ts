import type { Ui } from "../../en/ui/ui";
import { makeDates } from "../../plain/dates";
import { makeStepWords } from "../../plain/step-words";
import { LOCALE, number } from "../numbers";
import { phrases } from "../phrases";
import { statuses } from "../status-terms";

export const steps: Ui["steps"] = {
  label: "تاریخ‌هایی که چیزی تغییر کرد",
  earlier: "گام پیشین",
  later: "گام بعد",
  noEarlier: "گام پیشینی نیست",
  noLater: "گام بعدی نیست",
  place: (reached, count, isAtStep) => {
    if (count === 0) return "گامی نیست: از طرف‌های نمایان چیزی ثبت نشده";
    if (reached === 0) return `پیش از نخستین گام از ${number(count)} گام`;
    return `${isAtStep ? "گام" : "پس از گام"} ${number(reached)} از ${number(count)}`;
  },
  nothingYet: "تا این تاریخ از هیچ‌یک از طرف‌های نمایان چیزی ثبت نشده است.",
  changed: makeStepWords({
    dates: makeDates(LOCALE),
    statuses,
    phrases,
    words: {
      arrow: "←",
      dayUnknown: "روز نامعلوم",
      newPositions: (date, said) => `${date}، موضع‌های تازه: ${said}.`,
      status: (date, became) => `${date}، وضعیت: ${became}.`,
      onlyOutside: (date) => `${date}: وضعیتی که با طرفی بیرون از میز به دست می‌آمد تغییر کرد.`,
      andMore: (list, count) => `${list} و ${number(count)} مورد دیگر`,
      said: (party, issues) => `${party} دربارهٔ ${issues}`,
      comma: "، ",
      semicolon: "؛ ",
    },
  }),
  whatWasSaid: "آنچه گفته شد",
};
