// The case from which the Method page takes its examples. It is read from the program itself, not from the database:
// the definitions stand also where nobody has loaded the samples.
import riverBasin from "@/cases/river-basin.json";
import type { CaseFile } from "@/lib/domain/case-file";
import { parseCaseFile } from "@/lib/schemas/case-file";

let read: CaseFile | null = null;

/** The teaching case. Throws where the file is broken, which a test keeps from happening. */
export function getTeachingCase(): CaseFile {
  if (read) return read;
  const result = parseCaseFile(riverBasin);
  if (!result.ok)
    throw new Error(`cases/river-basin.json: ${result.faults[0]?.place}: ${result.faults[0]?.message}`);
  const { caseFile } = result;
  read = caseFile;
  return caseFile;
}
