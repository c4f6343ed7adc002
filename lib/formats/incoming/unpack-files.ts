// Files as they came, with what is in an archive in its place.
import { checkArchive, isArchive, readArchive } from "./archive";
import { refuseFile } from "./incoming";
import { type WorkbookKind, workbookKind } from "./workbook-reader";

export interface ImportFile {
  name: string;
  bytes: Uint8Array;
}

/** What stands in an archive beside what somebody put there. */
const NOT_MEANT = /(^|\/)(\.|__MACOSX\/|Thumbs\.db$|desktop\.ini$)/;
const READ_WITHIN = /\.(json|csv|tsv|txt|xml)$/i;

export interface UnpackedFile extends ImportFile {
  /** Which kind of workbook it is; null: none. */
  workbook: WorkbookKind | null;
}

/** Throws UnreadableFile. */
export function unpackFiles(files: readonly ImportFile[]): UnpackedFile[] {
  return files.flatMap((file): UnpackedFile[] => {
    if (!isArchive(file.bytes)) return [{ ...file, workbook: null }];
    const workbook = workbookKind(checkArchive(file.bytes, file.name));
    if (workbook !== null) return [{ ...file, workbook }];
    const entries = readArchive(file.bytes, file.name).filter(({ name }) => !NOT_MEANT.test(name));
    const read = entries.filter(({ name }) => READ_WITHIN.test(name));
    if (read.length === 0) {
      const message =
        "the archive holds no case file, table, domain or questionnaire: choose another, or put workbooks in one by one";
      refuseFile({ file: file.name, at: "" }, message);
    }
    return read.map(({ name, bytes }) => ({ name: `${file.name}/${name}`, bytes, workbook: null }));
  });
}
