// What is handed out of a view: documents, slides, sheets and the copy to take along.
import { makePlural } from "../../plural";

const plural = makePlural("en");

export const handout = {
  title: "Hand-out",
  lead: "The parties and issues chosen here, with the words behind them:",
  docx: "Document (DOCX)",
  pptx: "Slides (PPTX)",
  xlsx: "Spreadsheet (XLSX)",
  md: "Text (Markdown)",
  offline: "Copy to take along (HTML)",
  booklet: "Booklet to print, one issue a page",
  draft: "Draft",
  draftLead: "This is a draft. It is not published, may change, and is not to be cited.",
  contents: "Contents",
  parties: "Parties",
  partiesPart: (part: number, of: number) => `Parties, part ${part} of ${of}`,
  commonGround: "Common ground",
  byStatus: "Issues by status",
  issueCount: (count: number) => plural(count, { one: "# issue", other: "# issues" }),
  legend: "How to read this",
  inTheirWords: "In their own words",
  position: "Position",
  source: (number: number) => `source ${number}`,
  seeNote: (number: number) => `As note ${number}.`,
  moreWords: (count: number) =>
    plural(count, { one: "and # more statement", other: "and # more statements" }),
  searched: (where: string) => `Searched: ${where}`,
  address: "Address",
  onRecord: "On record",
};
