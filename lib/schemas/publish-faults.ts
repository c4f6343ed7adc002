// What publishing asks for besides the form: a draft may lack it.
import type { CaseFile } from "@/lib/domain/case-file";
import { type Fault, FaultList, quote } from "./fault";
import { MAX_OPTIONS, MIN_OPTIONS } from "./limits";

/** What keeps a valid case file from being published; empty where nothing does. */
export function listPublishFaults(caseFile: CaseFile): Fault[] {
  const faults = new FaultList();
  for (const [place, issue] of caseFile.issues.entries()) {
    const count = issue.options.length;
    if (count >= MIN_OPTIONS && count <= MAX_OPTIONS) continue;
    const cure = count < MIN_OPTIONS ? "add options" : "remove some, or split the issue";
    faults.add(
      ["issues", place, "options"],
      `${quote(issue.key)} has ${count} ${count === 1 ? "option" : "options"}; ${MIN_OPTIONS} to ${MAX_OPTIONS} are needed to publish: ${cure}`,
    );
  }
  for (const [place, position] of caseFile.positions.entries()) {
    if ((position.evidence ?? []).length > 0) continue;
    if (position.basis === "inferred" && position.note !== undefined) continue;
    const who = `the position of ${quote(position.party)} on ${quote(position.issue)} from ${position.from}`;
    const [field, message] =
      position.basis === "inferred"
        ? [
            "note",
            `${who} is inferred and has neither evidence nor a note: say in note what it is inferred from`,
          ]
        : ["evidence", `${who} has no evidence: add a statement, or mark it as inferred and say why in note`];
    faults.add(["positions", place, String(field)], String(message));
  }
  return faults.toArray();
}
