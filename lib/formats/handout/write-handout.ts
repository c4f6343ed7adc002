// Every format that a view is handed out in. The libraries are large: each is loaded when its format is asked for.
import type { CaseFile } from "@/lib/domain/case-file";
import { countHandoutCells } from "@/lib/domain/handout";
import type { ViewState } from "@/lib/domain/view-state";
import type { Messages } from "@/lib/messages/messages";
import { describeHandout, type HandoutOrigin } from "./describe-handout";

export const HANDOUT_FORMATS = ["docx", "pptx", "xlsx", "md", "html", "booklet"] as const;
export type HandoutFormat = (typeof HANDOUT_FORMATS)[number];

const OFFICE = "application/vnd.openxmlformats-officedocument";

interface Kind {
  type: string;
  /** How its name ends. */
  ending: string;
  /** Cells that are made while readers of the same server wait: about two seconds of one processor. */
  mostServed: number;
  /** In a process of its own, with nobody waiting but who asked: at most about 800 MB. */
  mostWritten: number;
}

export const HANDOUT_KINDS: Readonly<Record<HandoutFormat, Kind>> = {
  docx: { type: `${OFFICE}.wordprocessingml.document`, ending: "docx", mostServed: 400, mostWritten: 2_000 },
  pptx: {
    type: `${OFFICE}.presentationml.presentation`,
    ending: "pptx",
    mostServed: 400,
    mostWritten: 2_000,
  },
  xlsx: { type: `${OFFICE}.spreadsheetml.sheet`, ending: "xlsx", mostServed: 800, mostWritten: 12_000 },
  md: { type: "text/markdown; charset=utf-8", ending: "md", mostServed: 4_000, mostWritten: 20_000 },
  html: { type: "text/html; charset=utf-8", ending: "html", mostServed: 4_000, mostWritten: 20_000 },
  booklet: { type: "text/html; charset=utf-8", ending: "html", mostServed: 4_000, mostWritten: 20_000 },
};

export interface HandoutInput {
  caseFile: CaseFile;
  view: ViewState;
  /** Of which the sheets of data are: the same said in full, or all there is. */
  data: ViewState;
  origin: HandoutOrigin;
  messages: Messages;
}

export type HandoutAnswer =
  | { ok: true; bytes: Uint8Array<ArrayBuffer> }
  | { ok: false; reason: "too-large"; cells: number; most: number };

/** The same input gives the same bytes. `mostCells`: more are refused before anything is made. */
export async function writeHandout(
  format: HandoutFormat,
  { caseFile, view, data, origin, messages }: HandoutInput,
  mostCells: number,
): Promise<HandoutAnswer> {
  const cells = countHandoutCells(caseFile, view);
  if (cells > mostCells) return { ok: false, reason: "too-large", cells, most: mostCells };
  const document = describeHandout(caseFile, view, origin, messages);
  const made = async (): Promise<Uint8Array<ArrayBuffer> | string> => {
    switch (format) {
      case "docx":
        return (await import("./docx")).writeDocx(document, messages);
      case "pptx":
        return (await import("./pptx")).writePptx(document, messages);
      case "xlsx":
        return (await import("./xlsx")).writeXlsx(
          caseFile,
          data,
          document,
          origin.release?.number ?? null,
          messages,
        );
      case "md":
        return (await import("./markdown")).writeMarkdown(document, messages);
      case "html":
        return (await import("./page")).writePage(document, messages, "copy");
      case "booklet":
        return (await import("./page")).writePage(document, messages, "booklet");
    }
  };
  const bytes = await made();
  return { ok: true, bytes: typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes };
}
