import type { Ui } from "../../en/ui/ui";
import { plural } from "../numbers";

const issues = (count: number) => plural(count, { one: "סוגיה אחת", two: "שתי סוגיות", other: "# סוגיות" });

export const pairs: Ui["pairs"] = {
  caption: (pairCount, parties, issueCount, date) =>
    `${plural(pairCount, { one: "זוג אחד", two: "שני זוגות", other: "# זוגות" })} של ${parties} על ${issues(issueCount)}, נכון ליום ${date}`,
  of: (shared, judged) => `${shared} מתוך ${judged}`,
  issues: "סוגיות",
  issue: "סוגיה",
  restsOn: "על מה זה נשען",
  backToGrid: "חזרה לרשת",
  notInGrid: (parties) => `לא מוצגים ברשת: ${parties.map((name) => `\u2068${name}\u2069`).join(", ")}.`,
  inMatrix: "שני אלה במטריצה",
  none: "לזוג דרושים שני צדדים: בחרו עוד אחד למעלה.",
  bothCounted: "בכל זוג נספרים שניהם.",
  mediators: (_count, names) => `מתווכים אינם נכללים אלא אם נבחרו: ${names}.`,
  issuesChosen: (count, of) => `${count} מתוך ${issues(of)}, שנבחרו בכתובת של דף זה.`,
  allIssues: "להציג את כל הסוגיות",
  noFilter: "כאן שום סוגיה אינה מושמטת בגלל מצבה, קוויה האדומים או תאריכה: בכל זוג ייתכן לה מצב אחר.",
  legend: "מה פירוש הריבועים",
  thin: "מקווקו, ללא מילוי: נשען רק על ביטחון נמוך או על הסקה",
  byRow: "הריבועים, לפי שורות:",
  tooMany: (pairCount, issueCount) =>
    `עם ${pairCount} זוגות על ${issues(issueCount)} אי אפשר היה למצוא ריבוע לכל אחת: כל זוג מראה לכמה סוגיות יש איזה מצב. פתיחת זוג מציגה את כל סוגיותיו; עם פחות צדדים יש ריבועים.`,
  reads: (shared, judged, hasConduct) =>
    `: מכנה משותף או אותה בחירה ראשונה ב־${shared} מתוך ${judged} הסוגיות שאפשר לשפוט בין השניים${hasConduct ? "; בהתנהלות, ששניהם מקבלים אותו דבר" : ""}. סוגיות שאין בהן די תיעוד וסוגיות מחוץ לסדר היום אינן נכללות.`,
  quoted: (text) => `„${text}”`,
  grey: "מספרים אפורים נשענים על פחות משלוש סוגיות כאלה. דבר אינו מושווה או מסודר כאן לפי מספרו: תשובה משותפת אחת אינה ברית.",
};
