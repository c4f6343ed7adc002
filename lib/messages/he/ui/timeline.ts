import type { Ui } from "../../en/ui/ui";
import { makeDates } from "../../plain/dates";
import { LOCALE, plural } from "../numbers";
import { terms } from "../terms";

const { date } = makeDates(LOCALE);

export const timeline: Ui["timeline"] = {
  kinds: { ...terms.eventKinds, position: "עמדות" },
  narrow: "לבחור צדדים, סוגיות או סוגים",
  narrowed: "מצומצם לחלק מהצדדים, מהסוגיות או מהסוגים",
  show: "להציג את אלה",
  showAll: "להציג הכול",
  parties: "צדדים",
  issues: "סוגיות",
  kind: "סוגים",
  counted: (events, positions, asOf) => {
    const parts = [
      plural(events, { one: "אירוע אחד", two: "שני אירועים", other: "# אירועים" }),
      plural(positions, { one: "עמדה אחת", two: "שתי עמדות", other: "# עמדות" }),
    ];
    return `${parts.join(", ")}, עד ${date(asOf)}. מה שמאוחר מזה אינו מוצג.`;
  },
  events: "אירועים",
  furtherParties: (count) => plural(count, { one: "עוד צד אחד", two: "עוד שני צדדים", other: "עוד # צדדים" }),
  stripKey:
    "צורה היא אירוע, טבעת היא עמדה, מספר הוא כמה בתאריך אחד; פס מקווקו הוא תאריך שידוע רק חודשו או שנתו.",
  earlier: (count) => `רשומות מוקדמות בהרבה מהאחרות, המופיעות רק ברשימה: ${count}.`,
  unnamed: "אירוע שאינו מציין צד או סוגיה נוגע לשיחות כולן ונשאר תמיד.",
  none: "אין בתיעוד עד תאריך זה דבר המתאים לבחירה זו.",
  contents: "חודשים",
  pagesLabel: "חלקי ציר הזמן",
  part: (part, parts) => `חלק ${part} מתוך ${parts}`,
  earlierPart: "מוקדם יותר",
  laterPart: "מאוחר יותר",
  noSuchPart: (asked, last) => `אין חלק ${asked}: זה האחרון, חלק ${last}.`,
  precision: { day: "", month: "יום לא ידוע", year: "חודש לא ידוע" },
  goesOn: "לא הסתיים עד התאריך המוצג",
  position: "עמדה",
  from: "מאז",
  cell: "במטריצה נכון לתאריך זה",
  changed: "מה השתנה",
  source: "מקור",
  noSource: "לא צוין מקור",
  about: "על",
  by: "עם",
  saysNothingNew: "ללא דעה על אפשרות כלשהי",
};
