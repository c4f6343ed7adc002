import type { CountPhrases, PairPhrases } from "../plain/phrases";
import { number, plural } from "./numbers";

const issues = (n: number) =>
  plural(n, {
    zero: "ولا قضية",
    one: "قضية واحدة",
    two: "قضيتان",
    few: "# قضايا",
    other: "# قضية",
  });

const both = (n: number) => (n > 2 ? "لدى الجميع" : "لدى الطرفين");

export const counts: CountPhrases = {
  onRecord: (n, of) => `${number(n)} من ${number(of)} مسجَّل`,
  soFar: (n, of) => `حتى الآن: ${number(n)} من ${number(of)}`,
  cellsOnRecord: (n, of) =>
    `الخانات المسجَّلة: ${number(n)} من ${number(of)}.${n < of ? " وما عداها ليس موافقة." : ""}`,
  withParty: (who, status) => `مع ${who}: ${status}`,
  theSame: "الحالة نفسها",
  countedAtTable: (who) => `المحسوب، وهو على الطاولة: ${who}.`,
  countedBesides: (who, besides) => `المحسوب، وهو على الطاولة: ${who}؛ واختير ليُحسب معه: ${besides}.`,
  countedAll: (who) => `المحسوب: ${who}. يُحسب كل من اختير، لأن من هو على الطاولة منهم أقل من طرفين.`,
  nobodyCounted: "لا يُحسب أي طرف.",
  beside: (who) => `غير محسوب: ${who}.`,
  chosenBy: {
    reader: "الأطراف وترتيبها كما اختيرت في عنوان هذه الصفحة.",
    focus: "الأطراف التي يعرضها ملف القضية أولًا، بترتيبه.",
    default: "الأطراف التي على الطاولة أولًا، ثم الأكثر مواقف.",
  },
  tallyAccept: (n, who) => `مقبول لدى ${number(n)} (${who})`,
  tallyConditional: (n, who) => `مقبول بشروط لدى ${number(n)} (${who})`,
  tallyObject: (n, who) => `معترَض عليه لدى ${number(n)} (${who})`,
  tallySilent: (n, who) => `لم يُذكر لدى ${number(n)} (${who})`,
  tallyNobody: "لا يُحسب أحد",
  blocker: (who) => `لا خيار مقبول معًا لدى ${who}، ولا بشروط يمكن أن تتحقق`,
  blockerSmaller: (n) =>
    `وبين أي ${plural(n, { two: "طرفين", few: "# أطراف", many: "# طرفًا", other: "# طرف" })} منها خيار مقبول`,
  acceptNothing: (who) => `لا خيار مقبول، ولا بشروط يمكن أن تتحقق، لدى: ${who}.`,
  distance: (n, who) =>
    `${plural(n, {
      zero: "لا خطوة",
      one: "خطوة واحدة",
      two: "خطوتان",
      few: "# خطوات",
      other: "# خطوة",
    })} بين المقبول لدى ${who}`,
  distanceChange: (who, change) => `الخطوات بين المقبول لدى ${who}: ${change}`,
};

export const pairs: PairPhrases = {
  nothingJudged: "لا قضية يمكن الحكم فيها",
  shared: (kind, n, of) => {
    const what = {
      outcome: "أرضية مشتركة",
      conduct: "قبول السلوك نفسه",
      both: "أرضية مشتركة أو قبول السلوك نفسه",
    }[kind];
    return `${what}: ${number(n)} من ${number(of)}`;
  },
  count: (status, n) => {
    const words = {
      "on-conditions": "مقبول بشروط",
      unanswered: "بلا جواب",
      untested: "لم يُختبر",
      gap: "فجوة",
      "red-line-conflict": "تعارض خطوط حمراء",
      "agenda-dispute": "خلاف على جدول الأعمال",
      "off-agenda": "خارج جدول الأعمال",
      unknown: "لا يكفي المسجَّل",
    };
    return `${words[status]}: ${issues(n)}`;
  },
  sharedOption: (kind, n) => {
    const what = { preferred: "مفضّل", accepted: "مقبول", conditional: "مقبول أو مقبول بشروط" }[kind];
    return `${what} ${both(n)}`;
  },
  acceptedBy: (who) => `مقبول لدى ${who}`,
  conditionalFor: (who) => `مقبول بشروط لدى ${who}`,
  notStatedBy: (who) => `لم يُذكر لدى ${who}`,
};
