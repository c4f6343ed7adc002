import type { Ui } from "../../en/ui/ui";
import { makeDates } from "../../plain/dates";
import { makeStepWords } from "../../plain/step-words";
import { LOCALE, plural } from "../numbers";
import { phrases } from "../phrases";
import { statuses } from "../status-terms";

export const steps: Ui["steps"] = {
  label: "תאריכים שבהם משהו השתנה",
  earlier: "הצעד הקודם",
  later: "הצעד הבא",
  noEarlier: "אין צעד קודם",
  noLater: "אין צעד הבא",
  place: (reached, count, isAtStep) => {
    if (count === 0) return "אין צעד: אין תיעוד של הצדדים המוצגים";
    if (reached === 0)
      return `לפני הראשון (${plural(count, { one: "צעד אחד", two: "שני צעדים", other: "# צעדים" })})`;
    return `${isAtStep ? "צעד" : "אחרי צעד"} ${reached} מתוך ${count}`;
  },
  nothingYet: "עד תאריך זה אין תיעוד של אף אחד מהצדדים המוצגים.",
  changed: makeStepWords({
    dates: makeDates(LOCALE),
    statuses,
    phrases,
    words: {
      arrow: "←",
      dayUnknown: "יום לא ידוע",
      newPositions: (date, said) => `${date}, עמדות חדשות: ${said}.`,
      status: (date, became) => `${date}, מצב: ${became}.`,
      onlyOutside: (date) => `${date}: השתנה המצב שהיה מתקבל עם צד שמחוץ לשולחן.`,
      andMore: (list, count) => `${list} ועוד ${count}`,
      said: (party, issues) => `${party} על ${issues}`,
      comma: ", ",
      semicolon: "; ",
    },
  }),
  whatWasSaid: "מה נאמר",
};
