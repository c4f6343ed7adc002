import type { Ui } from "../../en/ui/ui";

export const grid: Ui["grid"] = {
  caption: "סוגיות לפי צדדים",
  issue: "סוגיה",
  status: "מצב",
  why: "למה?",
  soFar: "עד כה: # מתוך #",
  beside: "לא נספר",
  open: "לפתוח את הראיות",
  following: "מה שעליו זה נשען בדרך.",
  plain: "בדף נמצא רק החלק הנראה. אותו הדבר כטבלה פשוטה, עם כל השורות, לחיפוש, להדפסה ולקריאה בקול:",
  plainLink: "טבלה פשוטה",
  stances: {
    preferred: "מועדף",
    acceptable: "מקובל",
    conditional: "מקובל בתנאים",
    opposed: "בהתנגדות",
    "red-line": "קו אדום",
  },
  standing: "קו אדום מעמדה קודמת",
  lastSaid: "נאמר קודם על",
  silent: "לא צוין",
  searched: "לא נמצאה אמירה",
  notResearched: "טרם נבדק",
  tally: ["מקובל", "בתנאים", "התנגדות", "לא צוין"],
};
