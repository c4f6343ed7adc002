import type { Ui } from "../../en/ui/ui";
import { makeDates } from "../../plain/dates";
import { MOST_NAMES } from "../../plain/tools";
import { LOCALE } from "../numbers";
import { phrases } from "../phrases";

const { date } = makeDates(LOCALE);
const { comma, andMoreParties } = phrases.lists;

export const stepChart: Ui["stepChart"] = {
  heading: "عبر الزمن",
  lead: "يمتد الزمن أفقيًا. لكل طرف صف لكل خيار، ودرجة حيث يتخذ موقفًا جديدًا.",
  nominal: "لا ترتيب بين هذه الخيارات: لكل منها صف.",
  counted: "محسوب في الحالة",
  asTable: "جدولًا",
  tableLabel: (issue) => `المواقف عبر الزمن: \u2068${issue}\u2069`,
  party: "الطرف",
  time: "الزمن",
  nothingYet: "لا شيء مسجَّلًا بعد",
  until: (from, last) => `${date(from)} إلى ${date(last)}`,
  upTo: (last) => `حتى ${date(last)}`,
  cut: (from) => `يبدأ الرسم في ${date(from)}: المواقف أكثر مما يتسع له. وكلها في الخط الزمني.`,
  further: (names) => {
    const shown = names
      .slice(0, MOST_NAMES)
      .map((name) => `\u2068${name}\u2069`)
      .join(comma);
    const more = names.length - MOST_NAMES;
    return `مسجَّل أيضًا ولم يُرسم: ${more > 0 ? andMoreParties(shown, more) : shown}.`;
  },
  standing: "خط أحمر من موقف سابق، لم يتكرر",
  notch: "موقف جديد (المفرَّغ: يومه غير معروف)",
  silent: "لا شيء مسجَّلًا",
  inTimeline: "مع الأحداث، في الخط الزمني",
};
