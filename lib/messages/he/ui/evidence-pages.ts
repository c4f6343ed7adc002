import type { Ui } from "../../en/ui/ui";
import { plural } from "../numbers";
import { changes } from "./changes";
import { record } from "./record";

export const evidencePages: Ui["evidencePages"] = {
  coverageTitle: "כמה מתועד",
  coverage: {
    "on-record": "מתועד",
    neutral: "ללא נקיטת עמדה, לדברי הצד",
    withdrawn: "נמשך",
    "not-coded": "לא קודד",
    searched: "חופש ולא נמצא דבר",
    "not-researched": "טרם נבדק",
  },
  countOf: (count, all) => `${count} מתוך ${all}`,
  coverageRule:
    "מקום ריק מעיד על תיעוד זה, לא על העולם: דבר לא נמצא, או שאיש טרם חיפש. שום דבר ממנו אינו נקרא כהסכמה.",
  staleTitle: "נאמר 180 יום או יותר לפני התאריך של דף זה",
  staleCount: (count) => `נאמר זמן רב קודם לכן: ${count}`,
  exchangeTitle: "מי אמר מה, לפי הסדר",
  exchangeLead: (count) =>
    `${plural(count, { one: "אמירה אחת נוגעת", two: "שתי אמירות נוגעות", other: "# אמירות נוגעות" })} לעמדה בסוגיה זו.`,
  newestFirst: "החדש תחילה",
  oldestFirst: "הישן תחילה",
  bySpeaker: "לפי דובר",
  order: "סדר האמירות",
  observer: "משקיף",
  saidTo: (outlet) => `אל \u2068${outlet}\u2069`,
  bears: { supports: "תומך בעמדה של", against: "בניגוד לעמדה של", context: "הקשר לעמדה של" },
  from: (date) => `מיום ${date}`,
  replaced: "הוחלפה מאז",
  partsLabel: "חלקי חילופי האמירות",
  partShown: (first, last, all) => `אמירות ${first} עד ${last} מתוך ${all}, בסדר שנבחר.`,
  noStatements: "עד תאריך זה לא תועדה אמירה.",
  noStatementsTeach:
    "אמירה היא ראיה אחת: מילים, דיווח או מעשה, עם דובר, תאריך ומקור. העמדות נשענות עליהן; עמדה שאין לה אמירה מסומנת כמוסקת.",
  withdrawnTitle: "נמשך",
  silentTitle: "אין עמדה",
  moreStatements: changes.moreStatements,
  noSpeaker: record.noSpeaker,
  statusesTitle: "מצבים שנשענים עליו",
  statusesNone: "עד תאריך זה אין מצב של הצדדים הנספרים שנשען עליו.",
  statusesRule: "דרך עמדות בתוקף של הצדדים הנספרים שאמירותיו תומכות בהן. המצבים נשענים גם על מקורות אחרים.",
  figuresTitle: "תרשימים ממנו",
  on: record.on,
  partiesOnRecord: "צדדים מתועדים",
  noIssues: "במהדורה זו אין עדיין סוגיות.",
  noIssuesTeach:
    "סוגיה היא שאלה אחת שבמחלוקת, עם שתיים עד תשע אפשרויות ניטרליות המוציאות זו את זו. כל מצב נוגע לסוגיה.",
  noParties: "במהדורה זו אין עדיין צדדים.",
  noPartiesTeach: "צד הוא מי שמחזיק בעמדות: ליד השולחן, מתווך או מחוץ לשולחן.",
  noSources: "מהדורה זו אינה מציינת מקור.",
  noSourcesTeach: "מקור הוא היכן שהאמירה עומדת ואפשר לקרוא אותה: מאמר, מסמך, תמליל. כל אמירה מציינת אחד.",
};
