// A citation as RIS: one field a line, each with two letters in front, for reference managers.
import { firstDay } from "@/lib/domain/day";
import type { Reference } from "@/lib/domain/reference";
import type { Citation } from "@/lib/messages/messages";

/** A field is one line: what comes behind a break would be read as a field of its own. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}

export function writeRis(citation: Citation, reference: Reference): string {
  const [year = "", month = "", day = ""] = firstDay(reference.release.published).split("-");
  const fields: [string, string][] = [
    ["TY", "ELEC"],
    ["AU", citation.author],
    ["TI", citation.title],
    ["PY", year],
    ["DA", `${year}/${month}/${day}/`],
    ["PB", "Parley"],
    ["ET", `Release ${reference.release.number}`],
    ["N1", citation.note],
    ["UR", reference.address],
    ["ER", ""],
  ];
  return fields.map(([name, value]) => `${name}  - ${oneLine(value)}\r\n`).join("");
}
