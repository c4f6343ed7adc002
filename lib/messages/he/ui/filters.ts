import type { Ui } from "../../en/ui/ui";
import { plural } from "../numbers";

export const filters: Ui["filters"] = {
  groupings: { group: "קבוצות התיק", status: "מצב", none: "ללא קבוצות" },
  sortings: {
    case: "סדר התיק",
    best: "תחילה היכן שנפגשים",
    worst: "לבסוף היכן שנפגשים",
    changed: "תחילה העמדה החדשה ביותר",
    title: "כותרת",
  },
  open: "סינון",
  shown: (count, of) => `סינון: מוצגות ${count} מתוך ${of} סוגיות`,
  lead: "המספרים אומרים כמה סוגיות כל תשובה הייתה מציגה יחד עם האחרות.",
  status: "מצב, אחד מאלה",
  redLine: "עם קו אדום של כל אחד מ",
  onRecord: "מתועדים, כל אחד מ",
  since: "השתנה מאז",
  sinceDates: "או מאז",
  issues: "סוגיות (בלי סימון: כולן)",
  parties: "צדדים",
  count: "לספור נוסף על מי שליד השולחן",
  group: "כותרות",
  sort: "סדר",
  show: "להציג את אלה",
  showAll: "להציג את כל הסוגיות",
  dateHint: "שנה, חודש או יום: 2025, 2025-06 או 2025-06-01",
  issuesCounted: (count) => plural(count, { one: "סוגיה", other: "סוגיות" }),
  rowsAndColumns: "שורות ועמודות",
  order: "סדר וספירה",
  orderAlone: "סדר",
  noGroup: "סוגיות אחרות",
};
