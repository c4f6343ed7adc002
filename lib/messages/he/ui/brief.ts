import type { Ui } from "../../en/ui/ui";

export const brief: Ui["brief"] = {
  notes: "הערות",
  made: "נוצר מן התיעוד לפי כלל: אותו דף נותן תמיד אותם משפטים. כל מספר מוביל למילים שעליהן המשפט נשען.",
  copyText: "להעתיק כטקסט",
  copyHtml: "להעתיק כ־HTML",
  copyMarkdown: "להעתיק כ־Markdown",
  text: "טקסט",
  html: "HTML",
  markdown: "Markdown",
  link: "חצי דף עם הערות",
  record: "התיעוד",
  title: "תקציר",
};
