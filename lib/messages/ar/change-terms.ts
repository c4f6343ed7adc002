import type { PlainTerms } from "../plain/plain-language";

export const stanceChanges: PlainTerms["stanceChanges"] = {
  "newly-accepts": {
    mark: "+",
    word: "صار مقبولًا",
    definition: "يقبل الطرف خيارًا لم يقبله حين تحدث عنه آخر مرة.",
  },
  "newly-conditional": {
    mark: "+?",
    word: "صار مقبولًا بشروط",
    definition: "يقبل الطرف خيارًا بشروط، وكان قد قال فيه غير ذلك أو لم يقل شيئًا.",
  },
  "condition-dropped": {
    mark: "+",
    word: "مقبول من غير الشرط السابق",
    definition: "يقبل الطرف خيارًا كان لا يقبله إلا بشروط.",
  },
  "newly-objects": {
    mark: "−",
    word: "صار عليه اعتراض",
    definition: "يرفض الطرف خيارًا لم يعترض عليه حين تحدث عنه آخر مرة.",
  },
  "new-red-line": {
    mark: "−",
    word: "خط أحمر جديد",
    definition: "يقول الطرف لأول مرة، أو بعد أن قال غير ذلك، إنه لا يقبل هذا بأي شرط.",
  },
  "red-line-lifted": {
    mark: "±",
    word: "لم يعد خطًا أحمر",
    definition: "يقول الطرف غير ذلك في خيار كان خطه الأحمر. والسكوت لا يرفع خطًا أحمر.",
  },
  again: { mark: "=", word: "مرة أخرى", definition: "يقول الطرف ما قاله حين تحدث عن الخيار آخر مرة." },
  "not-mentioned": {
    mark: "…",
    word: "لم يُذكر",
    definition: "لا يقول الطرف شيئًا عن خيار تحدث عنه من قبل. والسكوت ليس تحركًا.",
  },
  "first-choice": {
    mark: "±",
    word: "الخيار الأول",
    definition: "يطلب الطرف أولًا خيارًا غير الذي كان يطلبه.",
  },
};

export const moves: PlainTerms["moves"] = {
  "first-position": {
    mark: "•",
    word: "أول موقف مسجَّل",
    definition: "لم يكن لهذا الطرف شيء مسجَّل في هذه القضية من قبل.",
  },
  "agenda-refused": {
    mark: "⊘",
    word: "رفض التفاوض في هذه القضية",
    definition: "يرفض الطرف القضية، ولم يكن يرفضها.",
  },
  "agenda-reopened": {
    mark: "±",
    word: "انتهى رفض التفاوض في هذه القضية",
    definition: "كان الطرف قد رفض القضية، وموقفه اللاحق لا يرفضها.",
  },
  "became-neutral": {
    mark: "±",
    word: "إعلان بعدم اتخاذ موقف",
    definition: "يقول الطرف إنه لا يتخذ موقفًا، وكان له موقف.",
  },
  withdrawn: {
    mark: "±",
    word: "سُحب الموقف",
    definition: "سحب الطرف موقفه، ولا موقف له ابتداءً من ذلك التاريخ.",
  },
};
