import type { CountPhrases, PairPhrases } from "../plain/phrases";
import { plural } from "./numbers";

const onBoth = (n: number) => (n > 2 ? "על כולם" : "על שניהם");

const issues = (n: number) => plural(n, { one: "סוגיה אחת", two: "שתי סוגיות", other: "# סוגיות" });

export const counts: CountPhrases = {
  onRecord: (n, of) => `${n} מתוך ${of} מתועדים`,
  soFar: (n, of) => `עד כה: ${n} מתוך ${of}`,
  cellsOnRecord: (n, of) => `תאים מתועדים: ${n} מתוך ${of}.${n < of ? " השאר אינם הסכמה." : ""}`,
  withParty: (who, status) => `עם ${who}: ${status}`,
  theSame: "אותו מצב",
  countedAtTable: (who) => `נספרים, ליד השולחן: ${who}.`,
  countedBesides: (who, besides) => `נספרים, ליד השולחן: ${who}; ונוסף על כך, לפי בחירה: ${besides}.`,
  countedAll: (who) => `נספרים: ${who}. כל מי שנבחרו נספרים, כי פחות משניים מהם ליד השולחן.`,
  nobodyCounted: "איש אינו נספר.",
  beside: (who) => `לא נספרים: ${who}.`,
  chosenBy: {
    reader: "הצדדים וסדרם כפי שנבחרו בכתובת של דף זה.",
    focus: "הצדדים שהתיק מציג תחילה, לפי סדרו.",
    default: "תחילה הצדדים שליד השולחן, אחר כך בעלי מספר העמדות הגדול ביותר.",
  },
  tallyAccept: (n, who) => `מקובל על ${n} (${who})`,
  tallyConditional: (n, who) => `מקובל בתנאים על ${n} (${who})`,
  tallyObject: (n, who) => `התנגדות מצד ${n} (${who})`,
  tallySilent: (n, who) => `לא צוין בידי ${n} (${who})`,
  tallyNobody: "איש אינו נספר",
  blocker: (who) => `אין אפשרות המקובלת יחד על ${who}, אף לא בתנאים שיכולים להתמלא`,
  blockerSmaller: (n) => `על כל ${plural(n, { two: "שני צדדים", other: "# צדדים" })} מהם מקובלת אפשרות כלשהי`,
  acceptNothing: (who) => `אין אפשרות מקובלת, אף לא בתנאים שיכולים להתמלא, על: ${who}.`,
  distance: (n, who) =>
    `${plural(n, { one: "צעד אחד", two: "שני צעדים", other: "# צעדים" })} בין מה שמקובל על ${who}`,
  distanceChange: (who, change) => `צעדים בין מה שמקובל על ${who}: ${change}`,
};

export const pairs: PairPhrases = {
  nothingJudged: "אין סוגיה שאפשר לשפוט",
  shared: (kind, n, of) => {
    const what = {
      outcome: "מכנה משותף",
      conduct: "קבלת אותה התנהלות",
      both: "מכנה משותף או קבלת אותה התנהלות",
    }[kind];
    return `${what}: ${n} מתוך ${of}`;
  },
  count: (status, n) => {
    const words = {
      "on-conditions": "מקובל בתנאים",
      unanswered: "ללא מענה",
      untested: "לא נבחן",
      gap: "פער",
      "red-line-conflict": "התנגשות קווים אדומים",
      "agenda-dispute": "מחלוקת על סדר היום",
      "off-agenda": "מחוץ לסדר היום",
      unknown: "אין די תיעוד",
    };
    return `${words[status]}: ${issues(n)}`;
  },
  sharedOption: (kind, n) => {
    const what = { preferred: "מועדף", accepted: "מקובל", conditional: "מקובל או מקובל בתנאים" }[kind];
    const who = n > 2 ? "בעיני כולם" : "בעיני שניהם";
    return kind === "preferred" ? `${what} ${who}` : `${what} ${onBoth(n)}`;
  },
  acceptedBy: (who) => `מקובל על ${who}`,
  conditionalFor: (who) => `מקובל בתנאים על ${who}`,
  notStatedBy: (who) => `לא צוין בידי ${who}`,
};
