import type { Ui } from "../../en/ui/ui";
import { plural } from "../numbers";

const kinds: Ui["find"]["kinds"] = {
  negotiation: "משא ומתן",
  issue: "סוגיות",
  party: "צדדים",
  position: "עמדות",
  statement: "אמירות",
  event: "אירועים",
  source: "מקורות",
};

export const find: Ui["find"] = {
  kinds,
  fields: {
    title: "כותרת",
    summary: "תקציר",
    question: "שאלה",
    option: "אפשרות",
    name: "שם",
    alias: "ידוע גם בשם",
    description: "תיאור",
    headline: "עמדה",
    "red-line": "קו אדום",
    condition: "תנאי",
    note: "הערת קידוד",
    text: "מילים",
    original: "המקור",
    speaker: "דובר",
    publisher: "מפרסם",
    author: "מחבר",
  },
  label: "לחפש במשא ומתן זה",
  submit: "לחפש",
  end: "לסיים את החיפוש",
  count: (kind, count) => (kind === "negotiation" ? "הכותרת או התקציר" : `${kinds[kind]}: ${count}`),
  rows: (q, rows, of) =>
    `„\u2068${q}\u2069” נמצא ב־${rows} מתוך ${of} סוגיות: בסוגיה, בעמדה מוצגת או בראיות שלה.`,
  inAll: (day) => `בכל מה שמתועד עד ${day}:`,
  nowhere: (day) => `אין בתיעוד עד ${day} דבר שיש בו כל המילים האלה.`,
  later: (count) =>
    plural(count, {
      one: "עוד מקום אחד מאוחר מתאריך זה",
      two: "עוד שני מקומות מאוחרים מתאריך זה",
      other: "עוד # מקומות מאוחרים מתאריך זה",
    }),
  showLater: "להציג את כל התיעוד",
  all: (q) => `נמצא: „\u2068${q}\u2069”`,
  more: (count) => `עוד ${count}`,
  tooMany: (count) => `ועוד ${count}: הוסיפו מילה כדי לצמצם`,
  inCell: "נמצא",
  inStatements: (count) => plural(count, { one: "אמירה אחת", two: "שתי אמירות", other: "# אמירות" }),
  observer: "משקיף",
  earlier: "עמדה קודמת",
  laterPosition: "עמדה שאחרי התאריך המוצג",
};
