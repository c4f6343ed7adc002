import type { CountPhrases, PairPhrases } from "../plain/phrases";
import { number } from "./numbers";

const both = (n: number) => (n > 2 ? "همه" : "هر دو طرف");

export const counts: CountPhrases = {
  onRecord: (n, of) => `${number(n)} از ${number(of)} ثبت‌شده`,
  soFar: (n, of) => `تا اینجا: ${number(n)} از ${number(of)}`,
  cellsOnRecord: (n, of) =>
    `خانه‌های ثبت‌شده: ${number(n)} از ${number(of)}.${n < of ? " باقی به معنای رضایت نیست." : ""}`,
  withParty: (who, status) => `با ${who}: ${status}`,
  theSame: "همان وضعیت",
  countedAtTable: (who) => `شمرده‌شده (سر میز): ${who}.`,
  countedBesides: (who, besides) => `شمرده‌شده (سر میز): ${who}؛ و افزون بر آن به انتخاب: ${besides}.`,
  countedAll: (who) =>
    `شمرده‌شده: ${who}. همهٔ انتخاب‌شده‌ها شمرده می‌شوند، زیرا کمتر از دو طرف از آنها سر میزند.`,
  nobodyCounted: "هیچ طرفی شمرده نمی‌شود.",
  beside: (who) => `شمرده‌نشده: ${who}.`,
  chosenBy: {
    reader: "طرف‌ها و ترتیبشان، چنان‌که در نشانی این صفحه انتخاب شده است.",
    focus: "طرف‌هایی که پرونده نخست نشان می‌دهد، به ترتیب آن.",
    default: "نخست طرف‌های سر میز، سپس آنها که بیشترین موضع را دارند.",
  },
  tallyAccept: (n, who) => `پذیرفتنی برای ${number(n)} طرف (${who})`,
  tallyConditional: (n, who) => `پذیرفتنی با شرط برای ${number(n)} طرف (${who})`,
  tallyObject: (n, who) => `مخالفت از سوی ${number(n)} طرف (${who})`,
  tallySilent: (n, who) => `بیان نشده از سوی ${number(n)} طرف (${who})`,
  tallyNobody: "کسی شمرده نمی‌شود",
  blocker: (who) => `هیچ گزینه‌ای با هم برای ${who} پذیرفتنی نیست، حتی با شرط‌هایی که می‌تواند برآورده شود`,
  blockerSmaller: (n) => `برای هر ${number(n)} طرف از آنها گزینه‌ای پذیرفتنی هست`,
  acceptNothing: (who) => `هیچ گزینه‌ای، حتی با شرط‌هایی که می‌تواند برآورده شود، پذیرفتنی نیست برای: ${who}.`,
  distance: (n, who) => `${number(n)} گام میان آنچه برای ${who} پذیرفتنی است`,
  distanceChange: (who, change) => `گام‌ها میان آنچه برای ${who} پذیرفتنی است: ${change}`,
};

export const pairs: PairPhrases = {
  nothingJudged: "دربارهٔ هیچ موضوعی نمی‌توان داوری کرد",
  shared: (kind, n, of) => {
    const what = {
      outcome: "زمینهٔ مشترک",
      conduct: "پذیرش رفتار یکسان",
      both: "زمینهٔ مشترک یا پذیرش رفتار یکسان",
    }[kind];
    return `${what}: ${number(n)} از ${number(of)}`;
  },
  count: (status, n) => {
    const words = {
      "on-conditions": "پذیرفتنی با شرط",
      unanswered: "بی‌پاسخ",
      untested: "نیازموده",
      gap: "شکاف",
      "red-line-conflict": "تعارض خط‌های قرمز",
      "agenda-dispute": "اختلاف بر سر دستور کار",
      "off-agenda": "بیرون از دستور کار",
      unknown: "ثبت‌شده کافی نیست",
    };
    return `${words[status]}: ${number(n)} موضوع`;
  },
  sharedOption: (kind, n) => {
    const what = {
      preferred: "ترجیح نخست",
      accepted: "پذیرفتنی",
      conditional: "پذیرفتنی یا پذیرفتنی با شرط",
    }[kind];
    return `${what} برای ${both(n)}`;
  },
  acceptedBy: (who) => `پذیرفتنی برای ${who}`,
  conditionalFor: (who) => `پذیرفتنی با شرط برای ${who}`,
  notStatedBy: (who) => `بیان نشده از سوی ${who}`,
};
