// A citation as a BibTeX entry. Fields are in braces; what TeX would read as more than a letter is written as a command.
import { firstDay } from "@/lib/domain/day";
import type { Reference } from "@/lib/domain/reference";
import type { Citation } from "@/lib/messages/messages";

/** Braces are commands too: BibTeX counts them in `\{`, and one alone would end the field. */
const COMMANDS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "^": "\\textasciicircum{}",
  "~": "\\textasciitilde{}",
  $: "\\$",
  "&": "\\&",
  "#": "\\#",
  "%": "\\%",
  _: "\\_",
};

function escapeTex(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\{}^~$&#%_]/g, (letter) => COMMANDS[letter] ?? letter);
}

/** A `url` field is read letter by letter; only what would end it is written as an address may. */
function escapeAddress(address: string): string {
  return address.replaceAll("\\", "%5C").replaceAll("{", "%7B").replaceAll("}", "%7D");
}

export function citationKey({ caseFile, place, release }: Reference): string {
  const of = place.key === null ? (place.view === "matrix" ? [] : [place.view]) : [place.view, place.key];
  return ["parley", caseFile.negotiation.slug, `r${release.number}`, ...of].join("-");
}

export function writeBibtex(citation: Citation, reference: Reference): string {
  const [year = "", month = ""] = firstDay(reference.release.published).split("-");
  const fields: [string, string][] = [
    // Two braces: a name of several words is not a first and a last one, and capitals stay.
    ["author", `{${escapeTex(citation.author)}}`],
    ["title", `{${escapeTex(citation.title)}}`],
    ["year", year],
    ["month", String(Number(month))],
    ["howpublished", `Parley, release ${reference.release.number}`],
    ["note", escapeTex(citation.note)],
    ["url", escapeAddress(reference.address)],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${citationKey(reference)},\n${lines.join(",\n")}\n}\n`;
}
