import type { Ui } from "../../en/ui/ui";

export const missing: Ui["missing"] = {
  notFound: "غير موجود",
  title: {
    negotiation: "لا توجد مفاوضات بهذا الاسم",
    release: "لا يوجد إصدار كهذا",
    page: "لا توجد صفحة كهذه",
    issues: "لا توجد قضية كهذه",
    parties: "لا يوجد طرف كهذا",
    sources: "لا يوجد مصدر كهذا",
    statements: "لا يوجد تصريح كهذا",
  },
  asksFor: "يطلب العنوان",
  mistyped: "فيه خطأ في الكتابة، أو ما يسمّيه غير معلن.",
  nothingHere: "في العنوان خطأ في الكتابة، أو ما يسمّيه غير معلن.",
  didYouMean: "هل تقصد",
  questionMark: "؟",
  latestRelease: (number) => `الإصدار ${number}، وهو الأحدث`,
  allReleases: "كل الإصدارات",
  releasesOf: (title) => `كل إصدارات \u2068${title}\u2069`,
  lists: { issues: "كل القضايا", parties: "كل الأطراف", sources: "كل المصادر" },
  recalled: {
    documentTitle: (number) => `الإصدار ${number}، مسحوب`,
    title: (number) => `سُحب الإصدار ${number}`,
    published: "نُشر",
    recalledAt: "وسُحب",
    gone: "ولم يعد يُعرض ما قاله.",
    reason: "السبب المذكور:",
  },
};
