import type { ChangePhrases, TakesPhrases } from "../plain/phrases";
import { plural } from "./numbers";

const positions = (n: number) => plural(n, { one: "עמדה אחת", two: "שתי עמדות", other: "# עמדות" });
const parties = (n: number) => plural(n, { one: "צד אחד", two: "שני צדדים", other: "# צדדים" });

export const changes: ChangePhrases = {
  before: (stance) => `(קודם: ${stance})`,
  newlyAccepts: (options) => `נעשה מקובל: ${options}`,
  newlyConditional: (options) => `נעשה מקובל בתנאים: ${options}`,
  newlySetsCondition: (options) => `נוסף תנאי לקבלת: ${options}`,
  conditionDropped: (options) => `מקובל בלי התנאי הקודם: ${options}`,
  newlyObjects: (options) => `נוספה התנגדות: ${options}`,
  newRedLine: (options) => `קו אדום חדש: ${options}`,
  redLineLifted: (options, now) => `כבר לא קו אדום: ${options}${now === null ? "" : ` (נעשה: ${now})`}`,
  again: (stance, options) => `שוב ${stance}: ${options}`,
  saysTheSame: (options) => `אותו הדבר נאמר על: ${options}`,
  notMentioned: (options) => `לא צוין: ${options}`,
  newlyFirst: (options) => `נעשה הבחירה הראשונה: ${options}`,
  noLongerFirst: (options) => `כבר לא הבחירה הראשונה, עדיין מקובל: ${options}`,
  statusUnchanged: "המצב לא השתנה",
  moveTitle: (who, issue) => `${who} על ${issue}`,
  fields: {
    from: "היום הראשון",
    headline: "כותרת",
    agenda: "סדר יום",
    redLine: "מילות הקו האדום",
    basis: "בסיס",
    confidence: "דרגת ביטחון",
    priority: "עדיפות",
    note: "הערת קידוד",
    evidence: "ראיות",
  },
  conditionOf: (option) => `התנאי של ${option}`,
  statements: (n) =>
    n === 0 ? "אין" : plural(n, { one: "אמירה אחת", two: "שתי אמירות", other: "# אמירות" }),
  betweenDays: (from, to) => `מה השתנה בין ${from} ל־${to}`,
  betweenReleases: (from, to) => `מה השתנה ממהדורה ${from} למהדורה ${to}`,
  positions: (n, who) => `${positions(n)} של ${who}`,
  positionsOfOthers: (n, others) => `${positions(n)} של צדדים אחרים (${parties(others)})`,
  noPosition: "אין עמדה חדשה בתיעוד.",
  onIssues: (n, of) => `ב־${n} מתוך ${of} סוגיות`,
  statusesChanged: (n) =>
    n === 0
      ? "שום מצב לא השתנה."
      : plural(n, { one: "מצב אחד השתנה.", two: "שני מצבים השתנו.", other: "# מצבים השתנו." }),
  codingsCorrected: (n) =>
    plural(n, { one: "קידוד אחד תוקן.", two: "שני קידודים תוקנו.", other: "# קידודים תוקנו." }),
  correctedTitle: (title) => `קידוד מתוקן, אין דבר חדש: ${title}`,
  mixedEnds: (value) => `הערך ${value} תחת „to” הושמט: שני הקצוות צריכים להיות תאריכים, או מהדורות.`,
  exchanged: "„from” היה אחרי „to”: השניים הוחלפו.",
  unknownRelease: (release) => `אין מהדורה ${release}: היא הושמטה.`,
  recalledRelease: (release) => `מהדורה ${release} נמשכה ואי אפשר להשוות אליה: היא הושמטה.`,
  nothingBefore: (release) => `אין מהדורה לפני מהדורה ${release} להשוות אליה. במקום זאת מושווים שני תאריכים.`,
};

export const takes: TakesPhrases = {
  acceptedAlready: (option) => `אפשרות ${option} מקובלת על כל המתועדים`,
  ifAccepted: (option, who) => `אילו אפשרות ${option} הייתה מקובלת על: ${who}`,
  ifNegotiated: (option, who) => `אילו נוהל משא ומתן על כך ואפשרות ${option} הייתה מקובלת על: ${who}`,
  refuses: "סירוב לנהל משא ומתן על כך",
  blocked: "מקובל בתנאי שאינו יכול להתמלא כל עוד עומדים קווים אדומים בסוגיה אחרת",
  anyOf: (n, who) => `${parties(n)} מבין ${who} (לא מתועד)`,
  allOf: (who) => `${who} (לא מתועד)`,
  andBesides: (who, others) => `${who}; וכן: ${others}`,
};
