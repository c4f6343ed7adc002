import type { Ui } from "../../en/ui/ui";

export const grid: Ui["grid"] = {
  caption: "القضايا بحسب الأطراف",
  issue: "القضية",
  status: "الحالة",
  why: "لماذا؟",
  soFar: "حتى الآن: # من #",
  beside: "غير محسوب",
  open: "افتح الأدلة",
  following: "ما يستند إليه هذا في الطريق.",
  plain: "في الصفحة الجزء الظاهر فقط. والشيء نفسه جدولًا بسيطًا بكل صفوفه، للبحث والطباعة والقراءة بصوت عالٍ:",
  plainLink: "جدول بسيط",
  stances: {
    preferred: "مفضّل",
    acceptable: "مقبول",
    conditional: "مقبول بشروط",
    opposed: "مرفوض",
    "red-line": "خط أحمر",
  },
  standing: "خط أحمر من موقف سابق",
  lastSaid: "قيل سابقًا في",
  silent: "لم يُذكر",
  searched: "لم يُعثر على تصريح",
  notResearched: "لم يُبحث بعد",
  tally: ["مقبول", "بشروط", "اعتراض", "لم يُذكر"],
};
