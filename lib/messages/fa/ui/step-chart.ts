import type { Ui } from "../../en/ui/ui";
import { makeDates } from "../../plain/dates";
import { MOST_NAMES } from "../../plain/tools";
import { LOCALE } from "../numbers";
import { phrases } from "../phrases";

const { date } = makeDates(LOCALE);
const { comma, andMoreParties } = phrases.lists;

export const stepChart: Ui["stepChart"] = {
  heading: "در گذر زمان",
  lead: "زمان افقی می‌گذرد. هر طرف برای هر گزینه ردیفی دارد، و پله‌ای هر جا که موضع تازه‌ای می‌گیرد.",
  nominal: "این گزینه‌ها ترتیبی ندارند: هر یک ردیف خود را دارد.",
  counted: "شمرده‌شده در وضعیت",
  asTable: "به شکل جدول",
  tableLabel: (issue) => `موضع‌ها در گذر زمان: \u2068${issue}\u2069`,
  party: "طرف",
  time: "زمان",
  nothingYet: "هنوز چیزی ثبت نشده",
  until: (from, last) => `${date(from)} تا ${date(last)}`,
  upTo: (last) => `تا ${date(last)}`,
  cut: (from) => `نمودار از ${date(from)} آغاز می‌شود: موضع‌ها بیش از گنجایش آن است. همه در گاه‌شمار است.`,
  further: (names) => {
    const shown = names
      .slice(0, MOST_NAMES)
      .map((name) => `\u2068${name}\u2069`)
      .join(comma);
    const more = names.length - MOST_NAMES;
    return `ثبت‌شده و کشیده‌نشده: ${more > 0 ? andMoreParties(shown, more) : shown}.`;
  },
  standing: "خط قرمز از موضعی پیشین، تکرار نشده",
  notch: "موضعی تازه (توخالی: روز نامعلوم)",
  silent: "چیزی ثبت نشده",
  inTimeline: "همراه رویدادها، در گاه‌شمار",
};
