import type { ChangePhrases, TakesPhrases } from "../plain/phrases";
import { number, plural } from "./numbers";

const positions = (n: number) =>
  plural(n, {
    one: "موقف واحد",
    two: "موقفان",
    few: "# مواقف",
    many: "# موقفًا",
    other: "# موقف",
  });

const parties = (n: number) =>
  plural(n, {
    one: "طرف واحد",
    two: "طرفان",
    few: "# أطراف",
    many: "# طرفًا",
    other: "# طرف",
  });

export const changes: ChangePhrases = {
  before: (stance) => `(كان: ${stance})`,
  newlyAccepts: (options) => `صار مقبولًا: ${options}`,
  newlyConditional: (options) => `صار مقبولًا بشروط: ${options}`,
  newlySetsCondition: (options) => `صار لقبوله شرط: ${options}`,
  conditionDropped: (options) => `مقبول من غير الشرط السابق: ${options}`,
  newlyObjects: (options) => `صار عليه اعتراض: ${options}`,
  newRedLine: (options) => `خط أحمر جديد: ${options}`,
  redLineLifted: (options, now) => `لم يعد خطًا أحمر: ${options}${now === null ? "" : ` (صار: ${now})`}`,
  again: (stance, options) => `مرة أخرى ${stance}: ${options}`,
  saysTheSame: (options) => `قيل الشيء نفسه في: ${options}`,
  notMentioned: (options) => `لم يُذكر: ${options}`,
  newlyFirst: (options) => `صار الخيار الأول: ${options}`,
  noLongerFirst: (options) => `لم يعد الخيار الأول، وما زال مقبولًا: ${options}`,
  statusUnchanged: "الحالة لم تتغير",
  moveTitle: (who, issue) => `${who} في ${issue}`,
  fields: {
    from: "أول يوم",
    headline: "العنوان",
    agenda: "جدول الأعمال",
    redLine: "كلمات الخط الأحمر",
    basis: "الأساس",
    confidence: "الثقة",
    priority: "الأولوية",
    note: "ملاحظة الترميز",
    evidence: "الأدلة",
  },
  conditionOf: (option) => `شرط ${option}`,
  statements: (n) =>
    plural(n, {
      zero: "لا شيء",
      one: "تصريح واحد",
      two: "تصريحان",
      few: "# تصريحات",
      many: "# تصريحًا",
      other: "# تصريح",
    }),
  betweenDays: (from, to) => `ما تغيّر بين ${from} و${to}`,
  betweenReleases: (from, to) => `ما تغيّر من الإصدار ${from} إلى الإصدار ${to}`,
  positions: (n, who) => `${positions(n)} من ${who}`,
  positionsOfOthers: (n, others) => `${positions(n)} من أطراف أخرى (${parties(others)})`,
  noPosition: "لا موقف جديد في السجل.",
  onIssues: (n, of) => `في ${number(n)} من ${number(of)} من القضايا`,
  statusesChanged: (n) =>
    plural(n, {
      zero: "لم تتغير أي حالة.",
      one: "تغيّرت حالة واحدة.",
      two: "تغيّرت حالتان.",
      few: "تغيّرت # حالات.",
      other: "تغيّرت # حالة.",
    }),
  codingsCorrected: (n) =>
    plural(n, {
      one: "صُحِّح ترميز واحد.",
      two: "صُحِّح ترميزان.",
      few: "صُحِّحت # ترميزات.",
      many: "صُحِّح # ترميزًا.",
      other: "صُحِّح # ترميز.",
    }),
  correctedTitle: (title) => `ترميز مصحَّح، لا شيء جديد: ${title}`,
  mixedEnds: (value) => `تُركت القيمة ${value} في «to»: لا بد أن يكون الحدّان تاريخين أو إصدارين.`,
  exchanged: "كان «from» بعد «to»، فبُدِّل أحدهما بالآخر.",
  unknownRelease: (release) => `لا يوجد إصدار ${release}، فتُرك.`,
  recalledRelease: (release) => `سُحب الإصدار ${release} ولا يمكن المقارنة به، فتُرك.`,
  nothingBefore: (release) => `لا إصدار قبل الإصدار ${release} ليُقارَن به. فالمقارنة بين تاريخين.`,
};

export const takes: TakesPhrases = {
  acceptedAlready: (option) => `الخيار ${option} مقبول لدى كل المسجَّلين`,
  ifAccepted: (option, who) => `إذا صار الخيار ${option} مقبولًا لدى: ${who}`,
  ifNegotiated: (option, who) => `إذا قُبل التفاوض في هذه القضية وصار الخيار ${option} مقبولًا لدى: ${who}`,
  refuses: "رفض التفاوض في هذه القضية",
  blocked: "مقبول بشرط لا يمكن أن يتحقق ما دامت خطوط حمراء في قضية أخرى قائمة",
  anyOf: (n, who) => `${parties(n)} من بين ${who} (غير مسجَّل)`,
  allOf: (who) => `${who} (غير مسجَّل)`,
  andBesides: (who, others) => `${who}؛ وكذلك: ${others}`,
};
