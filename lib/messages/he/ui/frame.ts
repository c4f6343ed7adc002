import type { Ui } from "../../en/ui/ui";

export const frame: Ui["frame"] = {
  release: (number) => `מהדורה ${number}`,
  published: ", פורסמה:",
  older: (number) => `זו מהדורה ${number}, ישנה יותר. היא נשמרת כפי שפורסמה.`,
  toLatest: (number) => `למהדורה ${number}, האחרונה`,
  about: "על תיעוד זה",
  coding: "קידוד:",
  quotations: "הציטוטים שייכים לבעליהם.",
  releases: {
    hash: "טביעת האצבע היא של הבתים הקנוניים של קובץ התיק: מי שבידו עותק יכול לבדוק שזו מהדורה זו.",
    shownHere: "מוצגת כאן",
    recalled: "נמשכה",
    published: "פורסמה:",
    recalledAt: "נמשכה:",
  },
};
