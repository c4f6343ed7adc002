import type { Ui } from "../../en/ui/ui";

export const frame: Ui["frame"] = {
  release: (number) => `نسخهٔ ${number}`,
  published: "، منتشرشده در",
  older: (number) => `این نسخهٔ ${number} است، نسخه‌ای قدیمی‌تر. همان‌گونه که منتشر شد نگه داشته می‌شود.`,
  toLatest: (number) => `رفتن به نسخهٔ ${number}، تازه‌ترین`,
  about: "دربارهٔ این ثبت",
  coding: "کدگذاری:",
  quotations: "نقل قول‌ها از آنِ گویندگان است.",
  releases: {
    hash: "چکیده از بایت‌های معیار پرونده است: هر که رونوشتی دارد می‌تواند بسنجد که همین نسخه است.",
    shownHere: "در اینجا نمایان",
    recalled: "پس‌گرفته‌شده",
    published: "منتشرشده در",
    recalledAt: "پس‌گرفته‌شده در",
  },
};
