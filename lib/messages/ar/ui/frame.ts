import type { Ui } from "../../en/ui/ui";

export const frame: Ui["frame"] = {
  release: (number) => `الإصدار ${number}`,
  published: "، نُشر",
  older: (number) => `هذا هو الإصدار ${number}، وهو أقدم. يُحفظ كما نُشر.`,
  toLatest: (number) => `إلى الإصدار ${number}، وهو الأحدث`,
  about: "عن هذا السجل",
  coding: "الترميز:",
  quotations: "الاقتباسات ملك لأصحابها.",
  releases: {
    hash: "البصمة محسوبة من البايتات المعيارية لملف القضية: من لديه نسخة يستطيع أن يتحقق أنها هذا الإصدار.",
    shownHere: "معروض هنا",
    recalled: "مسحوب",
    published: "نُشر",
    recalledAt: "سُحب",
  },
};
