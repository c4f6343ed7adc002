import type { Ui } from "../../en/ui/ui";

export const site: Ui["site"] = {
  skip: "إلى المحتوى",
  nav: "الموقع",
  negotiations: "المفاوضات",
  method: "المنهج",
  languages: "اللغات",
  howRead: "كيف تُقرأ المواقف والحالات",
  api: "API",
  report: "أبلغ عن خطأ أو أرسل ردًّا",
  signIn: "تسجيل الدخول",
  breadcrumbs: "مسار الصفحة",
  pages: "الصفحات",
  previousPage: "الصفحة السابقة",
  nextPage: "الصفحة التالية",
  page: (page, pages) => `الصفحة ${page} من ${pages}`,
  allNegotiations: "كل المفاوضات",
  leftOut: "تُرك جزء من العنوان:",
  onlyInEnglish: "هذا النص متاح بالإنجليزية فقط.",
};
