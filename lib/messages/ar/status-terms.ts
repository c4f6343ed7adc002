// الحالات والمواقف. Their words are agreed with those who asked for this language, and change with them only.
import type { PlainTerms } from "../plain/plain-language";

export const statuses: PlainTerms["statuses"] = {
  unknown: {
    mark: "?",
    word: "لا يكفي المسجَّل",
    definition: "المسجَّل من الأطراف المحسوبة أقل من طرفين.",
  },
  "off-agenda": {
    mark: "–",
    word: "خارج جدول الأعمال",
    definition: "كل طرف محسوب ومسجَّل يرفض التفاوض في هذه القضية.",
  },
  "agenda-dispute": {
    mark: "⊘",
    word: "خلاف على جدول الأعمال",
    definition: "طرف محسوب يرفض التفاوض في هذه القضية، وطرف آخر لا يرفضه.",
  },
  "same-choice": {
    mark: "✓✓",
    word: "الخيار الأول نفسه",
    definition: "كل طرف محسوب ومسجَّل يفضّل الخيار نفسه. هذا ما تقوله الأطراف، وليس اتفاقًا.",
  },
  "common-ground": {
    mark: "✓",
    word: "أرضية مشتركة",
    definition: "يوجد خيار يقبله كل طرف محسوب ومسجَّل: منطقة الاتفاق الممكن (ZOPA).",
  },
  "on-conditions": {
    mark: "✓?",
    word: "أرضية مشتركة إذا",
    definition: "يوجد خيار يقبله كل طرف محسوب ومسجَّل إذا تحققت شروط.",
  },
  "red-line-conflict": {
    mark: "✕",
    word: "تعارض خطوط حمراء",
    definition:
      "الخطوط الحمراء لطرف تشمل كل خيار يقبله طرف آخر أو يقبله بشروط؛ أو كل خيار خط أحمر لدى طرف ما.",
  },
  unanswered: {
    mark: "◐",
    word: "بلا جواب",
    definition: "يوجد خيار يقبله طرف واحد على الأقل، أو يقبله بشروط، ولا يعترض عليه أي طرف محسوب.",
  },
  untested: {
    mark: "○",
    word: "لم يُختبر",
    definition: "يوجد خيار لا اعتراض عليه، ولم يطلبه أي طرف محسوب.",
  },
  gap: { mark: "↔", word: "فجوة", definition: "كل خيار يلقى اعتراضًا." },
};

export const stances: PlainTerms["stances"] = {
  preferred: { word: "مفضّل", letter: "P", definition: "يطلب الطرف هذا الخيار أولًا." },
  acceptable: { word: "مقبول", letter: "A", definition: "يقول الطرف إنه يستطيع قبول هذا الخيار." },
  conditional: {
    word: "مقبول بشروط",
    letter: "C",
    definition: "يقول الطرف إنه يستطيع قبول هذا الخيار إذا حدث أمر آخر.",
  },
  opposed: { word: "مرفوض", letter: "O", definition: "يقول الطرف إنه ضد هذا الخيار." },
  "red-line": {
    word: "خط أحمر",
    letter: "R",
    definition: "يقول الطرف إنه لا يقبل هذا الخيار بأي شرط. ويبقى ذلك قائمًا حتى يقول الطرف فيه غير ذلك.",
  },
};

export const notStated: PlainTerms["notStated"] = {
  word: "لم يُذكر",
  letter: "·",
  definition: "لا يقول الطرف شيئًا عن هذا الخيار. وليس ذلك موافقة ولا رفضًا.",
};
