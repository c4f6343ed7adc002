import type { Ui } from "../../en/ui/ui";

export const brief: Ui["brief"] = {
  notes: "حواشٍ",
  made: "صيغ من السجل بقاعدة: والصفحة نفسها تعطي دائمًا الجمل نفسها. وكل رقم يقود إلى الكلمات التي تقوم عليها الجملة.",
  copyText: "انسخ نصًّا",
  copyHtml: "انسخ HTML",
  copyMarkdown: "انسخ Markdown",
  text: "نص",
  html: "HTML",
  markdown: "Markdown",
  link: "نصف صفحة مع حواشٍ",
  record: "السجل",
  title: "موجز",
};
