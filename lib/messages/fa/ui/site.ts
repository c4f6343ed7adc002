import type { Ui } from "../../en/ui/ui";

export const site: Ui["site"] = {
  skip: "رفتن به محتوا",
  nav: "وبگاه",
  negotiations: "مذاکرات",
  method: "روش",
  languages: "زبان‌ها",
  howRead: "موضع‌ها و وضعیت‌ها چگونه خوانده می‌شود",
  api: "API",
  report: "گزارش خطا یا پاسخ",
  signIn: "ورود",
  breadcrumbs: "مسیر صفحه",
  pages: "صفحه‌ها",
  previousPage: "صفحهٔ پیشین",
  nextPage: "صفحهٔ بعد",
  page: (page, pages) => `صفحهٔ ${page} از ${pages}`,
  allNegotiations: "همهٔ مذاکرات",
  leftOut: "بخشی از نشانی کنار گذاشته شد:",
  onlyInEnglish: "این متن تنها به انگلیسی موجود است.",
};
