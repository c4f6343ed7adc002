// أنماط الجمل بالعربية: الأسماء في قوائم، فلا يحتاج الفعل إلى معرفة جنسها وعددها.
import type { Phrases, Wants } from "../plain/phrases";
import { changes, takes } from "./change-phrases";
import { counts, pairs } from "./count-phrases";
import { number, plural } from "./numbers";

/** "مقبول", "مقبول أو مقبول بشروط", "مقبول بشروط". */
function accepted({ accept, conditional }: Wants): string {
  if (!conditional) return "مقبول";
  return accept ? "مقبول أو مقبول بشروط" : "مقبول بشروط";
}

/** "لدى الطرفين المسجَّلين كليهما", "لدى الأطراف المسجَّلة جميعها (٣)". */
function withAll(n: number): string {
  return n === 2 ? "لدى الطرفين المسجَّلين كليهما" : `لدى الأطراف المسجَّلة جميعها (${number(n)})`;
}

export const phrases: Phrases = {
  lists: {
    comma: "، ",
    semicolon: "؛ ",
    andMoreParties: (list, n) =>
      `${list} و${plural(n, {
        one: "طرف آخر",
        two: "طرفان آخران",
        few: "# أطراف أخرى",
        many: "# طرفًا آخر",
        other: "# طرف آخر",
      })}`,
    andMoreClashes: (n) =>
      `وغير ذلك من هذا التعارض: ${plural(n, {
        one: "حالة واحدة",
        two: "حالتان",
        few: "# حالات",
        other: "# حالة",
      })}`,
    andMoreConditions: (n) =>
      `وغير ذلك: ${plural(n, { one: "شرط واحد", two: "شرطان", few: "# شروط", many: "# شرطًا", other: "# شرط" })}`,
    andMoreChanges: (n) =>
      `وغير ذلك: ${plural(n, { one: "تغيّر واحد", two: "تغيّران", few: "# تغيّرات", many: "# تغيّرًا", other: "# تغيّر" })}`,
    when: (date) => `في ${date}`,
    quoted: (text) => `«${text}»`,
    none: "لا شيء",
  },
  conduct: {
    shared: (n) => (n > 2 ? "مقبول لدى الجميع" : "مقبول لدى الطرفين"),
    conditional: (n) => (n > 2 ? "مقبول لدى الجميع إذا" : "مقبول لدى الطرفين إذا"),
    sharedDefinition:
      "كل طرف محسوب ومسجَّل يقبل السلوك نفسه أثناء المحادثات. ولا يدل ذلك على شيء من أمر الاتفاق.",
    conditionalDefinition:
      "كل طرف محسوب ومسجَّل يقبل السلوك نفسه أثناء المحادثات إذا تحققت شروط. ولا يدل ذلك على شيء من أمر الاتفاق.",
  },
  reason: {
    nobodyCounted: "لا يُحسب أي طرف في هذه القضية؛ والحالة تتطلب طرفين.",
    nobodyOnRecord: (who) => `غير مسجَّل في هذه القضية: ${who}.`,
    oneCounted: (who) => `المحسوب في هذه القضية طرف واحد: ${who}؛ والحالة تتطلب طرفين.`,
    oneOnRecord: (who, missing) => `المسجَّل في هذه القضية طرف واحد: ${who}؛ وغير المسجَّل: ${missing}.`,
    refusedByAll: (n) => `التفاوض في هذه القضية مرفوض ${withAll(n)}.`,
    agendaDispute: (refusing, others) =>
      `التفاوض في هذه القضية مرفوض لدى: ${refusing}؛ وغير مرفوض لدى: ${others}.`,
    preferredByAll: (n) => `الخيار الأول ${withAll(n)}`,
    noDeal: "هذا خيار أول مشترك، وليس اتفاقًا.",
    acceptedByAll: (n, wants) => `${accepted(wants)} ${withAll(n)}`,
    condition: (who, option, text) =>
      `شرط ${who}${option === null ? "" : ` لقبول الخيار ${option}`}: ${text}`,
    conditionUntold: (who, option) => `يوجد شرط من ${who}${option === null ? "" : ` لقبول الخيار ${option}`}`,
    clash: (by, against, isOnly, wants) =>
      isOnly
        ? `الخط الأحمر لدى ${by} يشمل الخيار الوحيد الذي هو ${accepted(wants)} لدى ${against}`
        : `الخطوط الحمراء لدى ${by} تشمل كل خيار ${accepted(wants)} لدى ${against}`,
    deadlock: "كل خيار خط أحمر لدى طرف ما.",
    stillUnanswered: "وما زال بلا جواب",
    unanswered: "لا اعتراض عليه، وليس مقبولًا لدى الجميع",
    onConditions: (who) => `بشروط: ${who}`,
    blocked: (options) =>
      `لا يمكن أن يتحقق شرط لقبول الخيار ${options} ما دامت خطوط حمراء في قضية أخرى قائمة.`,
    untested: (wants) =>
      `كل خيار ${accepted(wants)} لدى طرف محسوب يلقى اعتراضًا؛ وما لا اعتراض عليه لم يطلبه أي طرف محسوب.`,
    nobodyAsks: "لا يطلب أي طرف محسوب أي خيار؛ وخيار واحد على الأقل لا اعتراض عليه.",
    gap: "كل خيار يلقى اعتراضًا.",
  },
  cells: {
    notResearched: "لم يُبحث بعد",
    nothingFound: (date) => `لم يُعثر على تصريح، والبحث حتى ${date}`,
    withdrawn: (when) => `سُحب الموقف ${when}`,
    standingRedLine: (date) => `خط أحمر بتاريخ ${date}، لم يتكرر`,
    silentOn: "لم يُذكر",
    earlier: "قيل سابقًا في الخيار",
    age: (n) =>
      plural(n, {
        zero: "قيل في الشهر نفسه",
        one: "قيل قبل ذلك بشهر",
        two: "قيل قبل ذلك بشهرين",
        few: "قيل قبل ذلك بـ# أشهر",
        many: "قيل قبل ذلك بـ# شهرًا",
        other: "قيل قبل ذلك بـ# شهر",
      }),
    quotes: (n) =>
      plural(n, {
        one: "اقتباس واحد",
        two: "اقتباسان",
        few: "# اقتباسات",
        many: "# اقتباسًا",
        other: "# اقتباس",
      }),
    reports: (n) =>
      plural(n, {
        one: "نقل واحد",
        two: "نقلان",
        few: "# نقول",
        many: "# نقلًا",
        other: "# نقل",
      }),
    actions: (n) =>
      plural(n, {
        one: "فعل واحد",
        two: "فعلان",
        few: "# أفعال",
        many: "# فعلًا",
        other: "# فعل",
      }),
    noEvidence: "لا دليل",
    against: (n) =>
      plural(n, {
        zero: "لا تصريح بخلافه",
        one: "تصريح واحد بخلافه",
        two: "تصريحان بخلافه",
        few: "# تصريحات بخلافه",
        many: "# تصريحًا بخلافه",
        other: "# تصريح بخلافه",
      }),
    basisLine: (basis, confidence) => `${basis}، ثقة ${confidence}`,
    restsOn: (basisLine, date) => `يقوم على: ${basisLine}؛ أقدم موقف ${date}`,
  },
  counts,
  pairs,
  changes,
  takes,
  talks: {
    concluded: "اختُتمت هذه المحادثات",
    suspended: "عُلِّقت هذه المحادثات",
    collapsed: "انقطعت هذه المحادثات",
    ended: (talks, when) => `${talks} ${when}`,
    standsAt: (date) => `يُظهر هذا آخر ما قاله كل طرف حتى ${date}.`,
    dropped: (name, value) => `القيمة ${value} في ${name} غير معروفة هنا، وقد تُركت.`,
    droppedEmpty: (name) => `القيمة الفارغة في ${name} غير معروفة هنا، وقد تُركت.`,
    nearest: (value) => `أقرب ما يُعرف: ${value}.`,
  },
};
