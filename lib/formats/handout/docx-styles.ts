// The styles of a document: headings that a program can list, and a face that every machine has.
import type { IStylesOptions } from "docx";
import { INK } from "../picture/drawing";
import type { HandoutDocument } from "./handout-document";
import { officeLanguage } from "./language-tags";

const FONT = { ascii: "Arial", hAnsi: "Arial", eastAsia: "Arial", cs: "Arial" };

export function docxStyles({ language, caseLanguage, direction }: HandoutDocument): IStylesOptions {
  const isTurned = direction === "rtl";
  const ink = INK.ink.slice(1);
  const latin = isTurned ? caseLanguage : language;
  const run = (size: number, bold = true) => ({
    ...{ size, sizeComplexScript: size, color: ink, font: FONT },
    ...(bold && { bold: true, boldComplexScript: true }),
  });
  const heading = (size: number, before: number) => ({
    run: run(size),
    paragraph: { spacing: { before, after: 80 }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: {
          ...run(18, false),
          language: {
            value: officeLanguage(latin),
            bidirectional: officeLanguage(isTurned ? language : "ar"),
          },
        },
        paragraph: { spacing: { before: 0, after: 0, line: 252 } },
      },
      title: { run: run(40), paragraph: { spacing: { before: 0, after: 60 } } },
      heading1: heading(28, 260),
      heading2: heading(23, 220),
      heading3: heading(19, 140),
      footnoteText: { run: run(14, false), paragraph: { spacing: { before: 0, after: 0 } } },
    },
    paragraphStyles: [
      {
        id: "Subject",
        name: "Subject",
        basedOn: "Normal",
        run: run(24, false),
        paragraph: { spacing: { after: 80 } },
      },
      {
        id: "TableLead",
        name: "Table Lead",
        basedOn: "Normal",
        run: run(20),
        paragraph: { spacing: { before: 120, after: 60 } },
      },
      {
        id: "Quotation",
        name: "Quotation",
        basedOn: "Normal",
        run: {
          ...run(20, false),
          font: { ...FONT, ascii: "Times New Roman", hAnsi: "Times New Roman", cs: "Times New Roman" },
        },
        paragraph: { spacing: { before: 80, after: 30 } },
      },
    ],
  };
}
