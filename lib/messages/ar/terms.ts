// كلمات المجال بالعربية. The words of the domain in Arabic.
import type { PlainTerms } from "../plain/plain-language";
import { moves, stanceChanges } from "./change-terms";
import { notStated, stances, statuses } from "./status-terms";

export const terms: PlainTerms = {
  statuses,
  stances,
  notStated,
  stanceChanges,
  moves,
  cellStates: {
    stated: { word: "له موقف معلن", definition: "ذكر الطرف رأيه في خيار واحد على الأقل." },
    refused: {
      word: "رفض التفاوض في هذه القضية",
      definition: "يرفض الطرف التفاوض في القضية أصلًا. وهذا موقف، وليس سكوتًا.",
    },
    neutral: {
      word: "بلا موقف بإعلان الطرف",
      definition: "يقول الطرف إنه لا يتخذ موقفًا. ولا يُحسب في هذه القضية.",
    },
    withdrawn: {
      word: "سُحب الموقف",
      definition: "سحب الطرف موقفه، ولا موقف له ابتداءً من ذلك التاريخ.",
    },
    "not-coded": {
      word: "غير مُرمَّز",
      definition: "يوجد ما هو مسجَّل، من غير رأي في أي خيار. ولا دور له في الحالات.",
    },
    "no-position": {
      word: "لا موقف",
      definition: "الفراغ يخبر عن سجلنا لا عن العالم: لم يُعثر على شيء، أو لم يبحث أحد بعد.",
    },
  },
  bases: {
    stated: { word: "معلن", definition: "أعلنه الطرف." },
    reported: { word: "منقول", definition: "ينقله مصدر، وليس بكلمات الطرف نفسه." },
    inferred: { word: "مستنتج", definition: "استنتجه المحلل مما قيل أو فُعل." },
  },
  confidences: {
    high: { word: "عالية", definition: "ثقة المحلل بهذه القراءة عالية." },
    medium: { word: "متوسطة", definition: "ثقة المحلل بهذه القراءة متوسطة." },
    low: { word: "منخفضة", definition: "ثقة المحلل بهذه القراءة منخفضة." },
  },
  roles: {
    "at-table": {
      word: "على الطاولة",
      heading: "على الطاولة",
      definition: "يشارك في المحادثات طرفًا فيها، ويُحسب في الحالات.",
    },
    mediator: {
      word: "وسيط",
      heading: "الوسطاء",
      definition: "يتوسط في المحادثات. ولا يُحسب في الحالات إلا إذا اختير ليُحسب.",
    },
    outside: {
      word: "خارج الطاولة",
      heading: "خارج الطاولة",
      definition: "تمسّه المحادثات أو يضغط من خارجها. ولا يُحسب في الحالات إلا إذا اختير ليُحسب.",
    },
  },
  scales: {
    ordinal: { word: "مرتَّبة", definition: "تمتد الخيارات من أحد طرفي الخلاف إلى الآخر." },
    nominal: { word: "بلا ترتيب", definition: "لا ترتيب بين الخيارات، فلا مسافة بينها." },
  },
  subjects: {
    outcome: { word: "نتيجة", definition: "القضية عن نتيجة اتفاق." },
    conduct: {
      word: "سلوك",
      definition: "القضية عن السلوك أثناء المحادثات. وقبول الطرفين خيارًا فيها ليس أرضية مشتركة.",
    },
  },
  channels: {
    "official-text": { word: "نص رسمي", definition: "وثيقة أصدرها الطرف نفسه." },
    "on-record": { word: "تصريح علني", definition: "قيل علنًا، باسم قائله أو باسم الطرف." },
    briefing: { word: "إحاطة", definition: "قيل للصحفيين من غير ذكر اسم." },
    leak: { word: "تسريب", definition: "عُرف من غير أن ينشره قائله." },
    secondary: { word: "نقل غير مباشر", definition: "رواه غير قائله." },
  },
  statementKinds: {
    quote: { word: "اقتباس", definition: "الكلمات بنصها." },
    report: { word: "نقل", definition: "ما ينقل مصدرٌ أنه قيل، لا بنصه." },
    action: { word: "فعل", definition: "شيء فُعل ولم يُقل." },
  },
  relations: {
    supports: { word: "يسند", definition: "يقوم عليه الموقف." },
    against: { word: "بخلافه", definition: "صوت آخر من الطرف نفسه يقول غير ذلك." },
    context: { word: "سياق", definition: "يعين على فهم الموقف من غير أن يسنده." },
  },
  sourceKinds: {
    news: "خبر",
    official: "رسمي",
    transcript: "نص مفرَّغ",
    analysis: "تحليل",
    data: "بيانات",
  },
  eventKinds: {
    talks: "محادثات",
    statement: "تصريح",
    sanctions: "عقوبات",
    military: "عسكري",
    domestic: "داخلي",
    agreement: "اتفاق",
    proposal: "مقترح",
    other: "غير ذلك",
  },
  negotiationStatuses: {
    ongoing: "جارية",
    concluded: "اختُتمت",
    suspended: "معلَّقة",
    collapsed: "انقطعت",
  },
  standingLine:
    "جُمع من تقارير علنية. المواقف قراءة محلل، وليست ترميزًا من الأطراف نفسها، ولا توقعًا، ولا نصيحة. ولم يوافق أي طرف على هذا.",
  thin: "المسجَّل هنا أقل من نصف الأطراف المحسوبة، أو كله منخفض الثقة أو مستنتج. لذلك لا تظهر الحالة مصمتة.",
  saidAgain: "قيل مرة أخرى",
  redLineWords: { stated: "بإعلان الطرف", reported: "كما نُقل", inferred: "بحسب قراءتنا" },
  changesRule:
    "ما صار مقبولًا، وما صار عليه اعتراض، وما لم يعد مذكورًا، مع الكلمات التي يقوم عليها. لا يُعدّ السكوت تحركًا، ولا يوصف أحد بأنه ألين أو أشد.",
  correctionsRule: "صُحِّح ترميز هذه المواقف بين الإصدارين. لم يقل الطرف شيئًا جديدًا: ليست هذه دبلوماسية.",
  corrected: "ترميز مصحَّح: قرأ إصدار سابق هذا الموقف على غير هذا الوجه. لم يقل الطرف شيئًا جديدًا.",
};
