import type { Ui } from "../../en/ui/ui";
import { matrix } from "./matrix";

export const record: Ui["record"] = {
  status: "מצב",
  whyThisStatus: "למה המצב הזה?",
  party: "צד",
  stances: (issue) => `מה כל צד אומר על כל אפשרות: \u2068${issue}\u2069`,
  ofCounted: (count) => `מתוך ${count} הנספרים`,
  standingSince: (date) => `מיום ${date}, לא חזר`,
  earlier: matrix.panel.earlier,
  note: (note) => `הערת קידוד: \u2068${note}\u2069`,
  from: (date) => `מיום ${date}`,
  lastSaid: (date) => `, נאמר לאחרונה ${date}`,
  priority: matrix.panel.priority,
  redLine: "קו אדום",
  inWords: (words) => `במילים: \u2068${words}\u2069`,
  needs: "דורש",
  andAlso: "; ו",
  or: " או ",
  noSpeaker: "לא צוין שם דובר",
  notOfParty: "לא מצד זה",
  on: (options) => `על \u2068${options}\u2069`,
  translatedBy: (who) => `; תרגום: \u2068${who}\u2069`,
};
