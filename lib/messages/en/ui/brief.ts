// A view as half a page of prose. The sentences themselves are in lib/messages/en/brief.ts.
export const brief = {
  notes: "Notes",
  made: "Made from the record by rule: the same view always gives the same sentences. Each number leads to the words that a sentence rests on.",
  copyText: "Copy as text",
  copyHtml: "Copy as HTML",
  copyMarkdown: "Copy as Markdown",
  text: "Text",
  html: "HTML",
  markdown: "Markdown",
  link: "Half a page with notes",
  record: "the record",
  title: "Brief",
};
