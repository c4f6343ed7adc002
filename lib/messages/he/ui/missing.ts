import type { Ui } from "../../en/ui/ui";

export const missing: Ui["missing"] = {
  notFound: "לא נמצא",
  title: {
    negotiation: "אין משא ומתן כזה",
    release: "אין מהדורה כזאת",
    page: "אין דף כזה",
    issues: "אין סוגיה כזאת",
    parties: "אין צד כזה",
    sources: "אין מקור כזה",
    statements: "אין אמירה כזאת",
  },
  asksFor: "הכתובת מבקשת",
  mistyped: "יש בה טעות כתיב, או שמה שהיא מציינת אינו פומבי.",
  nothingHere: "בכתובת יש טעות כתיב, או שמה שהיא מציינת אינו פומבי.",
  didYouMean: "האם הכוונה ל:",
  questionMark: "?",
  latestRelease: (number) => `מהדורה ${number}, האחרונה`,
  allReleases: "כל המהדורות",
  releasesOf: (title) => `כל המהדורות של \u2068${title}\u2069`,
  lists: { issues: "כל הסוגיות", parties: "כל הצדדים", sources: "כל המקורות" },
  recalled: {
    documentTitle: (number) => `מהדורה ${number}, נמשכה`,
    title: (number) => `מהדורה ${number} נמשכה`,
    published: "תאריך הפרסום:",
    recalledAt: "; תאריך המשיכה:",
    gone: "מה שנאמר בה אינו מוצג עוד.",
    reason: "הסיבה שניתנה:",
  },
};
