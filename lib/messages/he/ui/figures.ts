import type { Ui } from "../../en/ui/ui";
import { plural } from "../numbers";

const values = (count: number) => plural(count, { one: "ערך אחד", two: "שני ערכים", other: "# ערכים" });

export const figures: Ui["figures"] = {
  contents: "התרשימים בדף זה",
  unit: (unit) => `ביחידות: \u2068${unit}\u2069`,
  picture: (title, unit, points) =>
    `\u2068${title}\u2069, ביחידות \u2068${unit}\u2069: ${values(points)}, המפורטים בטבלה שלמטה.`,
  note: "הערה:",
  source: "מקור:",
  noSource: "קובץ התיק אינו מציין מקור לתרשים זה.",
  table: (points) => `הערכים כטבלה (${points})`,
  entry: "רשומה",
  value: (unit) => `ערך, \u2068${unit}\u2069`,
  noPoints: "לתרשים זה אין עדיין ערכים.",
  download: (format: string) => `תמונה (${format})`,
  link: "קישור לתרשים זה",
  from: (negotiation, release) => `\u2068${negotiation}\u2069, Parley, מהדורה ${release}`,
  none: "במהדורה זו אין תרשימים.",
  teach:
    "תרשים הוא סדרה קצרה של מספרים שהשיחות עוסקות בהם, כגון טונות, קולות או מחירים. הוא עומד כאן עם יחידתו ומקורו, ואינו קובע שום מצב.",
};
