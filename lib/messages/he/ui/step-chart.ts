import type { Ui } from "../../en/ui/ui";
import { makeDates } from "../../plain/dates";
import { MOST_NAMES } from "../../plain/tools";
import { LOCALE } from "../numbers";
import { phrases } from "../phrases";

const { date } = makeDates(LOCALE);
const { comma, andMoreParties } = phrases.lists;

export const stepChart: Ui["stepChart"] = {
  heading: "לאורך זמן",
  lead: "הזמן נמתח לרוחב. לכל צד שורה לכל אפשרות, ומדרגה בכל מקום שבו הוא נוקט עמדה חדשה.",
  nominal: "אין סדר בין אפשרויות אלה: לכל אחת שורה משלה.",
  counted: "נספר במצב",
  asTable: "כטבלה",
  tableLabel: (issue) => `עמדות לאורך זמן: \u2068${issue}\u2069`,
  party: "צד",
  time: "זמן",
  nothingYet: "עדיין אין תיעוד",
  until: (from, last) => `${date(from)} עד ${date(last)}`,
  upTo: (last) => `עד ${date(last)}`,
  cut: (from) => `התרשים מתחיל ב־${date(from)}: יש יותר עמדות ממה שיש בו מקום. כולן בציר הזמן.`,
  further: (names) => {
    const shown = names
      .slice(0, MOST_NAMES)
      .map((name) => `\u2068${name}\u2069`)
      .join(comma);
    const more = names.length - MOST_NAMES;
    return `מתועדים אף הם ולא צוירו: ${more > 0 ? andMoreParties(shown, more) : shown}.`;
  },
  standing: "קו אדום מעמדה קודמת, לא חזר",
  notch: "עמדה חדשה (חלול: יום לא ידוע)",
  silent: "אין תיעוד",
  inTimeline: "עם האירועים, בציר הזמן",
};
