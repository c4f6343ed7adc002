import type { Ui } from "../../en/ui/ui";
import { makePlural } from "../../plural";

const plural = makePlural("ar");

export const share: Ui["share"] = {
  locked: "عرض مشترَك",
  lockedTitle: "يطلب هذا الرابط كلمة مرور",
  lockedLead: "هي عند من أعطاك الرابط. لا يُحفظ عنك شيء سوى أن هذا المتصفح فتحه.",
  password: "كلمة المرور",
  open: "افتح",
  wrong: "ليست هذه كلمة مرور هذا الرابط.",
  tooMany: (minutes) =>
    plural(minutes, {
      one: "كلمات مرور خاطئة كثيرة. لا يُفحص شيء لمدة دقيقة.",
      two: "كلمات مرور خاطئة كثيرة. لا يُفحص شيء لمدة دقيقتين.",
      few: "كلمات مرور خاطئة كثيرة. لا يُفحص شيء لمدة # دقائق.",
      many: "كلمات مرور خاطئة كثيرة. لا يُفحص شيء لمدة # دقيقة.",
      other: "كلمات مرور خاطئة كثيرة. لا يُفحص شيء لمدة # دقيقة.",
    }),
  gone: "لم يعد هذا الرابط يعرض شيئًا.",
  about: "كيف شورك هذا",
  words: "بكلمات من شارك هذا:",
  pinned: (release, date) => `حتى الإصدار ${release}، ${date}. يبقى كما هو.`,
  live: (release, date) => `محدَّث دائمًا: الإصدار ${release}، ${date}.`,
  toCurrent: (release) => `إلى الإصدار الحالي، ${release}`,
  parties: (shown, of) => `${shown} من ${of} من الأطراف`,
  issues: (shown, of) => `${shown} من ${of} من القضايا`,
  asOf: (date) => `حتى ${date}`,
  filtered: "مصفّى",
  chosenBy: (parts) => `${parts}: اختاره من شارك هذا.`,
  toWhole: "اعرض كل شيء",
  openFull: "افتح العرض الكامل",
  wayIn: "افتح في Parley",
  source: "المصدر:",
};
