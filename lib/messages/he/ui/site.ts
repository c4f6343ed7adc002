import type { Ui } from "../../en/ui/ui";

export const site: Ui["site"] = {
  skip: "לתוכן",
  nav: "האתר",
  negotiations: "משאים ומתנים",
  method: "השיטה",
  languages: "שפות",
  howRead: "איך נקראים עמדות ומצבים",
  api: "API",
  report: "דיווח על טעות או תגובה",
  signIn: "כניסה",
  breadcrumbs: "נתיב הדף",
  pages: "דפים",
  previousPage: "הדף הקודם",
  nextPage: "הדף הבא",
  page: (page, pages) => `דף ${page} מתוך ${pages}`,
  allNegotiations: "כל המשאים והמתנים",
  leftOut: "חלק מהכתובת הושמט:",
  onlyInEnglish: "טקסט זה קיים באנגלית בלבד.",
};
