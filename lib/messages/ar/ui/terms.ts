import type { Ui } from "../../en/ui/ui";

export const terms: Ui["terms"] = {
  soFar: {
    word: "حتى الآن",
    definition: "ليس كل طرف محسوب مسجَّلًا هنا، وما يقوله طرف آخر قد يغيّر هذه الحالة.",
  },
  thin: { word: "يقوم على القليل" },
  basis: {
    word: "الأساس والثقة",
    definition: "كيف يُعرف ما يقوله طرف، وما مدى الثقة في القراءة:",
  },
  method: "في المنهج",
};
