import type { Ui } from "../../en/ui/ui";
import { number } from "../numbers";
import { changes } from "./changes";
import { record } from "./record";

export const evidencePages: Ui["evidencePages"] = {
  coverageTitle: "كم المسجَّل",
  coverage: {
    "on-record": "مسجَّل",
    neutral: "بلا موقف بإعلان الطرف",
    withdrawn: "مسحوب",
    "not-coded": "غير مُرمَّز",
    searched: "بُحث ولم يُعثر على شيء",
    "not-researched": "لم يُبحث بعد",
  },
  countOf: (count, all) => `${number(count)} من ${number(all)}`,
  coverageRule:
    "الفراغ يخبر عن هذا السجل لا عن العالم: لم يُعثر على شيء، أو لم يبحث أحد بعد. ولا يُقرأ شيء منه موافقة.",
  staleTitle: "قيل قبل تاريخ هذه الصفحة بـ١٨٠ يومًا أو أكثر",
  staleCount: (count) => `قيل قبل ذلك بمدة طويلة: ${number(count)}`,
  exchangeTitle: "من قال ماذا، بالترتيب",
  exchangeLead: (count) => `التصريحات المتصلة بموقف في هذه القضية: ${number(count)}.`,
  newestFirst: "الأحدث أولًا",
  oldestFirst: "الأقدم أولًا",
  bySpeaker: "بحسب القائل",
  order: "ترتيب التصريحات",
  observer: "مراقب",
  saidTo: (outlet) => `إلى \u2068${outlet}\u2069`,
  bears: { supports: "يسند موقف", against: "بخلاف موقف", context: "سياق لموقف" },
  from: (date) => `منذ ${date}`,
  replaced: "حلّ محله غيره",
  partsLabel: "أجزاء تبادل التصريحات",
  partShown: (first, last, all) =>
    `التصريحات من ${number(first)} إلى ${number(last)} من أصل ${number(all)}، بالترتيب المختار.`,
  noStatements: "لا تصريح مسجَّلًا حتى هذا التاريخ.",
  noStatementsTeach:
    "التصريح دليل واحد: كلمات أو نقل أو فعل، بقائله وتاريخه ومصدره. وتقوم عليه المواقف؛ وما لا تصريح له يُوسم بأنه مستنتج.",
  withdrawnTitle: "مسحوب",
  silentTitle: "لا موقف",
  moreStatements: changes.moreStatements,
  noSpeaker: record.noSpeaker,
  statusesTitle: "الحالات التي تقوم عليه",
  statusesNone: "لا تقوم عليه حتى هذا التاريخ أي حالة للأطراف المحسوبة.",
  statusesRule:
    "عبر المواقف السارية للأطراف المحسوبة التي تسندها تصريحاته. وتقوم الحالات على مصادر أخرى أيضًا.",
  figuresTitle: "أشكال منه",
  on: record.on,
  partiesOnRecord: "الأطراف المسجَّلة",
  noIssues: "ليس في هذا الإصدار قضايا بعد.",
  noIssuesTeach:
    "القضية مسألة واحدة محل خلاف، لها من خيارين إلى تسعة خيارات محايدة لا يجتمع اثنان منها. وكل حالة تتعلق بقضية.",
  noParties: "ليس في هذا الإصدار أطراف بعد.",
  noPartiesTeach: "الطرف من له مواقف: على الطاولة، أو وسيطًا، أو خارج الطاولة.",
  noSources: "لا يذكر هذا الإصدار مصدرًا.",
  noSourcesTeach: "المصدر حيث يرد التصريح ويُقرأ: مقال أو وثيقة أو نص مفرَّغ. وكل تصريح يذكر مصدره.",
};
