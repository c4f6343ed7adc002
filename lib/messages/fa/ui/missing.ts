import type { Ui } from "../../en/ui/ui";

export const missing: Ui["missing"] = {
  notFound: "یافت نشد",
  title: {
    negotiation: "چنین مذاکره‌ای نیست",
    release: "چنین نسخه‌ای نیست",
    page: "چنین صفحه‌ای نیست",
    issues: "چنین موضوعی نیست",
    parties: "چنین طرفی نیست",
    sources: "چنین منبعی نیست",
    statements: "چنین گفته‌ای نیست",
  },
  asksFor: "نشانی این را می‌خواهد:",
  mistyped: "نادرست نوشته شده، یا آنچه نام برده علنی نیست.",
  nothingHere: "نشانی نادرست نوشته شده، یا آنچه نام برده علنی نیست.",
  didYouMean: "منظورتان این بود:",
  questionMark: "؟",
  latestRelease: (number) => `نسخهٔ ${number}، تازه‌ترین`,
  allReleases: "همهٔ نسخه‌ها",
  releasesOf: (title) => `همهٔ نسخه‌های \u2068${title}\u2069`,
  lists: { issues: "همهٔ موضوع‌ها", parties: "همهٔ طرف‌ها", sources: "همهٔ منبع‌ها" },
  recalled: {
    documentTitle: (number) => `نسخهٔ ${number}، پس‌گرفته‌شده`,
    title: (number) => `نسخهٔ ${number} پس گرفته شده است`,
    published: "انتشار:",
    recalledAt: "؛ پس‌گرفتن:",
    gone: "آنچه می‌گفت دیگر نشان داده نمی‌شود.",
    reason: "دلیل اعلام‌شده:",
  },
};
