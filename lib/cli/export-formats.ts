import type { CaseFile, Day } from "@/lib/domain/case-file";
import { handoutView } from "@/lib/domain/handout";
import { buildLinks } from "@/lib/domain/links";
import type { Mount } from "@/lib/domain/mount";
import type { ViewState } from "@/lib/domain/view-state";
import { HANDOUT_KINDS, type HandoutFormat, writeHandout } from "@/lib/formats/handout/write-handout";
import { writeMatrixTable, writePositionsTable, writeStatementsTable } from "@/lib/formats/tables";
import { messagesFor } from "@/lib/messages/catalogue";
import { getSettings } from "@/lib/settings";
import { BadInput } from "./command";

export interface Exported {
  caseFile: CaseFile;
  /** Null: the draft. `published`: in UTC. */
  release: { number: number; published: Day } | null;
  /** The canonical text. */
  text: string;
  view: ViewState;
}

/** Text, or a file that no terminal shows. */
export type WriteFormat = (exported: Exported) => string | Promise<string | Uint8Array>;

const table = ({ caseFile, release, view }: Exported) => ({
  caseFile,
  release: release?.number ?? null,
  view,
});

/** Every format that `export` writes, by its name. A further one is one line here. */
export const FORMATS: ReadonlyMap<string, WriteFormat> = new Map<string, WriteFormat>([
  ["case", ({ text }) => text],
  ["positions-csv", (exported) => writePositionsTable(table(exported))],
  ["statements-csv", (exported) => writeStatementsTable(table(exported))],
  ["matrix-csv", (exported) => writeMatrixTable(table(exported), messagesFor(exported.view.lang))],
  ["xlsx", (exported) => handOut("xlsx", exported)],
  ["docx", (exported) => handOut("docx", exported)],
  ["pptx", (exported) => handOut("pptx", exported)],
  ["html", async (exported) => new TextDecoder().decode(await handOut("html", exported))],
  ["md", async (exported) => new TextDecoder().decode(await handOut("md", exported))],
]);

async function handOut(format: HandoutFormat, { caseFile, release, view }: Exported): Promise<Uint8Array> {
  const { slug } = caseFile.negotiation;
  const place = { view: "matrix", key: null } as const;
  const mount: Mount =
    release === null ? { kind: "preview", slug } : { kind: "release", slug, number: release.number };
  const address = new URL(buildLinks(mount, place, view).here(), getSettings().appOrigin).href;
  const messages = messagesFor(view.lang);
  const reference = { caseFile, place, asOf: null, interval: null, address };
  const citation = release && messages.citation({ ...reference, release }).full;
  const { mostWritten } = HANDOUT_KINDS[format];
  const answer = await writeHandout(
    format,
    {
      caseFile,
      view: handoutView(view, place),
      data: view,
      messages,
      origin: { release, address, citation, subject: null },
    },
    mostWritten,
  );
  if (answer.ok) return answer.bytes;
  throw new BadInput(
    `${slug} has ${answer.cells} cells, issues times parties; a file of this format holds ${answer.most}. Choose some with --view "parties=…&issues=…", or take another format.`,
  );
}
