// Office files are archives into which their libraries write the time and chance. Handed out, the same must be the same
// bytes, so that an ETag holds and two copies can be compared: both are taken out here.
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import type { Day } from "@/lib/domain/case-file";

/** The earliest that an archive can say, in local time as the library reads it: the same bytes in every time zone. */
const EPOCH = new Date(1980, 0, 1);

/** Ids that libraries make by chance: of links (`rId` and 21 letters), of chart series and sections. */
const CHANCE =
  /rId[a-z0-9_-]{21}(?![a-z0-9_-])|[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}/gi;

const NUMERIC = new Intl.Collator("en", { numeric: true });

const TYPES = "[Content_Types].xml";

const TIMES = /(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)/g;

/** Charts and their sheets, which one library goes on counting from one document to the next. */
const COUNTED = /(chart|Microsoft_Excel_Worksheet)(\d+)(\.xml|\.xlsx)/g;

/** What a library cannot write is written into its parts here: name and text to text. */
type Amend = (name: string, text: string) => string;

/** `day`: of the document's properties. */
export function fixArchive(
  bytes: Uint8Array,
  day: Day,
  amend: Amend = (_, text) => text,
): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(bytes);
  const counted = countAnew(Object.keys(parts));
  const known = new Map<string, string>();
  const rename = (id: string) => {
    const name = known.get(id) ?? nameInOrder(id, known.size);
    known.set(id, name);
    return name;
  };
  const fixed: Zippable = {};
  // Links come up in the documents, which are named before the lists of what they mean.
  for (const name of Object.keys(parts).sort(byNumber)) {
    const part = parts[name] as Uint8Array;
    if (name.endsWith("/")) continue;
    if (/\.(xlsx|docx)$/.test(name)) fixed[counted(name)] = [fixArchive(part, day), { level: 0 }];
    else if (/\.(xml|rels)$/.test(name)) {
      const text = counted(strFromU8(part)).replace(CHANCE, rename).replace(TIMES, `$1${day}T00:00:00Z$2`);
      fixed[counted(name)] = strToU8(amend(name, name === TYPES ? dropMissing(text, parts) : text));
    } else fixed[name] = part;
  }
  // Programs look for this part first.
  const { [TYPES]: types, ...rest } = fixed;
  const ordered: Zippable = types === undefined ? rest : { [TYPES]: types, ...rest };
  return new Uint8Array(zipSync(ordered, { mtime: EPOCH, level: 6 }));
}

/** A list of parts that names some that are not there is what programs offer to repair. */
function dropMissing(types: string, parts: Readonly<Record<string, unknown>>): string {
  return types.replace(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (entry, part) =>
    Object.hasOwn(parts, part) ? entry : "",
  );
}

/** "chart9" before "chart10": with other numbers in the same order. */
function byNumber(one: string, other: string): number {
  return NUMERIC.compare(one, other);
}

/** Writes into a text the numbers that the charts would have in a document of their own. */
function countAnew(names: readonly string[]): (text: string) => string {
  const numbers = names.flatMap((name) => /charts\/chart(\d+)\.xml$/.exec(name)?.[1] ?? []).map(Number);
  const places = new Map(numbers.sort((a, b) => a - b).map((number, place) => [number, place + 1]));
  return (text) =>
    text.replace(COUNTED, (whole, kind: string, number: string, ending: string) => {
      const place = places.get(Number(number));
      return place === undefined ? whole : `${kind}${place}${ending}`;
    });
}

function nameInOrder(id: string, place: number): string {
  if (id.startsWith("rId")) return `rIdLink${place + 1}`;
  return `00000000-0000-4000-8000-${(place + 1).toString(16).toUpperCase().padStart(12, "0")}`;
}
