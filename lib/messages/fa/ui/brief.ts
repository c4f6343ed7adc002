import type { Ui } from "../../en/ui/ui";

export const brief: Ui["brief"] = {
  notes: "پانوشت‌ها",
  made: "به قاعده از روی ثبت ساخته شده: همین صفحه همواره همین جمله‌ها را می‌دهد. هر شماره به کلماتی می‌رساند که جمله بر آنها استوار است.",
  copyText: "رونوشت متن",
  copyHtml: "رونوشت HTML",
  copyMarkdown: "رونوشت Markdown",
  text: "متن",
  html: "HTML",
  markdown: "Markdown",
  link: "نیم صفحه با پانوشت",
  record: "ثبت",
  title: "کوتاه‌نوشت",
};
