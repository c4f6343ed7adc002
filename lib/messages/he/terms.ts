// The words of the domain in Hebrew.
import type { PlainTerms } from "../plain/plain-language";
import { moves, stanceChanges } from "./change-terms";
import { notStated, stances, statuses } from "./status-terms";

export const terms: PlainTerms = {
  statuses,
  stances,
  notStated,
  stanceChanges,
  moves,
  cellStates: {
    stated: { word: "נאמר", definition: "הצד אמר מה דעתו על אפשרות אחת לפחות." },
    refused: {
      word: "סירוב לנהל משא ומתן על כך",
      definition: "הצד מסרב שינוהל משא ומתן על הסוגיה כלל. זו עמדה, לא שתיקה.",
    },
    neutral: {
      word: "ללא נקיטת עמדה, לדברי הצד",
      definition: "הצד אומר שאינו נוקט עמדה. הוא אינו נספר בסוגיה זו.",
    },
    withdrawn: {
      word: "העמדה נמשכה",
      definition: "הצד משך את עמדתו, ואין לו עמדה מאותו תאריך ואילך.",
    },
    "not-coded": {
      word: "לא קודד",
      definition: "משהו מתועד, בלי דעה על אפשרות כלשהי. אין לו חלק במצבים.",
    },
    "no-position": {
      word: "אין עמדה",
      definition: "מקום ריק מעיד על התיעוד שלנו, לא על העולם: דבר לא נמצא, או שאיש טרם חיפש.",
    },
  },
  bases: {
    stated: { word: "הוצהר", definition: "הוצהר בידי הצד." },
    reported: { word: "דווח", definition: "דווח בידי מקור, לא במילות הצד עצמו." },
    inferred: { word: "הוסק", definition: "הוסק בידי האנליסט ממה שנאמר או נעשה." },
  },
  confidences: {
    high: { word: "גבוהה", definition: "ביטחונו של האנליסט בקריאה זו גבוה." },
    medium: { word: "בינונית", definition: "ביטחונו של האנליסט בקריאה זו בינוני." },
    low: { word: "נמוכה", definition: "ביטחונו של האנליסט בקריאה זו נמוך." },
  },
  roles: {
    "at-table": {
      word: "ליד השולחן",
      heading: "ליד השולחן",
      definition: "משתתף בשיחות כצד ונספר במצבים.",
    },
    mediator: {
      word: "מתווך",
      heading: "מתווכים",
      definition: "מתווך בשיחות. אינו נספר במצבים אלא אם נבחר להיספר.",
    },
    outside: {
      word: "מחוץ לשולחן",
      heading: "מחוץ לשולחן",
      definition: "מושפע מהשיחות או לוחץ מבחוץ. אינו נספר במצבים אלא אם נבחר להיספר.",
    },
  },
  scales: {
    ordinal: { word: "לפי סדר", definition: "האפשרויות נמתחות מקצה אחד של המחלוקת לקצה האחר." },
    nominal: { word: "ללא סדר", definition: "אין סדר בין האפשרויות, ולכן אין מרחק." },
  },
  subjects: {
    outcome: { word: "תוצאה", definition: "הסוגיה היא על תוצאה של הסכם." },
    conduct: {
      word: "התנהלות",
      definition: "הסוגיה היא על התנהלות בזמן השיחות. קבלת אפשרות בידי שניהם אינה מכנה משותף.",
    },
  },
  channels: {
    "official-text": { word: "טקסט רשמי", definition: "מסמך שהצד עצמו פרסם." },
    "on-record": { word: "לציטוט", definition: "נאמר בגלוי, בשם הדובר או בשם הצד." },
    briefing: { word: "תדרוך", definition: "נאמר לעיתונאים בלי שם." },
    leak: { word: "הדלפה", definition: "נודע בלי שפורסם בידי מי שאמר." },
    secondary: { word: "מכלי שני", definition: "סופר בידי אחר." },
  },
  statementKinds: {
    quote: { word: "ציטוט", definition: "המילים עצמן." },
    report: { word: "דיווח", definition: "מה שמקור מדווח שנאמר, לא במילים עצמן." },
    action: { word: "מעשה", definition: "דבר שנעשה, לא נאמר." },
  },
  relations: {
    supports: { word: "תומך", definition: "העמדה נשענת עליו." },
    against: { word: "בניגוד", definition: "קול אחר של אותו צד אומר אחרת." },
    context: { word: "הקשר", definition: "מסייע להבין את העמדה בלי לתמוך בה." },
  },
  sourceKinds: {
    news: "חדשות",
    official: "רשמי",
    transcript: "תמליל",
    analysis: "ניתוח",
    data: "נתונים",
  },
  eventKinds: {
    talks: "שיחות",
    statement: "הצהרה",
    sanctions: "סנקציות",
    military: "צבאי",
    domestic: "פנימי",
    agreement: "הסכם",
    proposal: "הצעה",
    other: "אחר",
  },
  negotiationStatuses: {
    ongoing: "נמשך",
    concluded: "הסתיים",
    suspended: "הושעה",
    collapsed: "נקטע",
  },
  standingLine:
    "נאסף מדיווחים פומביים. העמדות הן קריאה של אנליסט, לא קידוד של הצדדים עצמם, לא תחזית ולא עצה. אף צד לא אישר זאת.",
  thin: "פחות ממחצית הצדדים הנספרים מתועדים כאן, או שהכול בדרגת ביטחון נמוכה או הוסק. לכן המצב אינו מוצג כמלא.",
  saidAgain: "נאמר שוב",
  redLineWords: { stated: "לדברי הצד", reported: "לפי הדיווח", inferred: "לפי קריאתנו" },
  changesRule:
    "מה התקבל לראשונה, למה הובעה התנגדות לראשונה ומה כבר אינו מוזכר, עם המילים שעליהן הדבר נשען. שתיקה אינה נחשבת מהלך, ואיש אינו מתואר כרך או כנוקשה יותר.",
  correctionsRule: "בין שתי המהדורות תוקן הקידוד של עמדות אלה. הצד לא אמר דבר חדש: אין זו דיפלומטיה.",
  corrected: "קידוד מתוקן: מהדורה קודמת קראה עמדה זו אחרת. הצד לא אמר דבר חדש.",
};
