import type { Ui } from "../../en/ui/ui";
import { makePlural } from "../../plural";

const plural = makePlural("he");

export const share: Ui["share"] = {
  locked: "תצוגה משותפת",
  lockedTitle: "הקישור הזה מבקש סיסמה",
  lockedLead: "היא אצל מי שנתן לכם את הקישור. לא נשמר עליכם דבר מלבד זה שהדפדפן הזה פתח אותו.",
  password: "סיסמה",
  open: "פתיחה",
  wrong: "זו אינה הסיסמה של הקישור הזה.",
  tooMany: (minutes) =>
    plural(minutes, {
      one: "יותר מדי סיסמאות שגויות. במשך דקה לא נבדק דבר.",
      two: "יותר מדי סיסמאות שגויות. במשך שתי דקות לא נבדק דבר.",
      other: "יותר מדי סיסמאות שגויות. במשך # דקות לא נבדק דבר.",
    }),
  gone: "הקישור הזה אינו מציג עוד דבר.",
  about: "כיצד זה שותף",
  words: "במילים של מי ששיתף:",
  pinned: (release, date) => `נכון למהדורה ${release}, ${date}. היא נשארת כפי שהיא.`,
  live: (release, date) => `מתעדכן תמיד: מהדורה ${release}, ${date}.`,
  toCurrent: (release) => `למהדורה הנוכחית, ${release}`,
  parties: (shown, of) => `${shown} מתוך ${of} צדדים`,
  issues: (shown, of) => `${shown} מתוך ${of} סוגיות`,
  asOf: (date) => `נכון ל־${date}`,
  filtered: "מסונן",
  chosenBy: (parts) => `${parts}: בחירת מי ששיתף.`,
  toWhole: "הצגת הכול",
  openFull: "פתיחת התצוגה המלאה",
  wayIn: "פתיחה ב־Parley",
  source: "מקור:",
};
