// The questionnaire of a voting-advice site: parties, statements, answers and comments in files that refer to each other
// by number. Numbers hold within these files alone: an edition and the next meet by name.
import { isPartialDate } from "@/lib/domain/day";
import { quote } from "@/lib/schemas/fault";
import { makeKey } from "../make-key";
import { ANSWERS, type Answer, answerOfNumber, answerOfWord } from "./answer-words";
import { emptyIncoming, type FileFault, type Incoming, UnreadableFile } from "./incoming";
import { JsonRecords } from "./json-records";
import { foldName } from "./name-index";
import { baseName, cutText, type TextFile } from "./text-file";

const NEEDED = ["party", "statement", "opinion", "answer"] as const;
export const QUESTIONNAIRE_FILES: readonly string[] = [...NEEDED, "comment", "overview"];

/** Throws UnreadableFile. */
export function readQuestionnaire(files: readonly TextFile[], options: { today: string }): Incoming {
  const faults: FileFault[] = [];
  const records = new JsonRecords(files, faults);
  const missing = NEEDED.filter((name) => !files.some((file) => baseName(file.name).toLowerCase() === name));
  for (const name of missing) {
    const message = `the file ${name}.json is missing: choose all files of the questionnaire, or a zip of them`;
    faults.push({ file: files[0]?.name ?? "", at: "", message });
  }
  if (faults.length > 0) throw new UnreadableFile(faults);
  const incoming = emptyIncoming();
  const edition = readEdition(records, incoming, options.today);
  const parties = readParties(records, incoming);
  const answers = readAnswers(records, incoming);
  const theses = readTheses(records, answers, incoming);
  const comments = new Map(
    records.list("comment").map((each) => [each.id, stripQuotes(each.text("text") ?? "")]),
  );
  const said = new Map<string, string>();
  for (const opinion of records.list("opinion")) {
    const party = opinion.refer("party", parties);
    const thesis = opinion.refer("statement", theses);
    const answer = opinion.refer("answer", answers);
    if (party === null || thesis === null || answer === null || answer.means === null) continue;
    const { place } = opinion;
    const first = said.get(`${party} ${thesis}`);
    if (first !== undefined) {
      faults.push({
        ...place,
        message: `this party answers this statement twice, first in ${first}: remove one`,
      });
      continue;
    }
    said.set(`${party} ${thesis}`, place.at);
    const comment = comments.get(opinion.number("comment") ?? -1) ?? "";
    const text = cutText(comment, MOST_TEXT);
    if (text !== comment) incoming.warnings.push({ ...place, message: CUT });
    const statement = {
      key: edition.statementKey(party, thesis),
      ...(text === ""
        ? { kind: "report" as const, text: `Answer to the questionnaire: ${answer.label}` }
        : // Words that end where we cut them are no quote of the whole.
          { kind: text === comment ? ("quote" as const) : ("report" as const), text }),
    };
    const { key, ...fields } = statement;
    const value = {
      ...fields,
      party,
      date: edition.date,
      channel: "official-text" as const,
      source: edition.source,
    };
    incoming.statements.push({ place, key, value });
    incoming.positions.push({
      ...{ place, party, issue: thesis, from: edition.date, statements: [key], isWhole: true },
      value: { headline: cutText(answer.label, 280), basis: "stated", confidence: "high" },
      stances: [{ place, option: answer.means, stance: "preferred" }],
    });
  }
  if (faults.length > 0) throw new UnreadableFile(faults);
  return incoming;
}

const MOST_TEXT = 2000;
const CUT = "the comment is longer than 2,000 letters: it is cut, and stands as a report and not as a quote";

function readEdition(records: JsonRecords, incoming: Incoming, today: string) {
  const overview = records.object("overview");
  const title = cutText(overview?.text("title") ?? "Questionnaire", 200);
  const written = overview?.text("date") ?? "";
  const date = isPartialDate(written) ? written : today;
  const place = overview?.place ?? { file: "overview.json", at: "" };
  if (date !== written) {
    const message = `the date of the questionnaire is not given as 2026-02-07: ${date} is taken`;
    incoming.warnings.push({ ...place, message });
  }
  const address = overview?.text("data_source") ?? "";
  const url = /^https?:\/\//.test(address) ? address : (/https?:\/\/[^\s"<>]+/.exec(address)?.[0] ?? "");
  const source = makeKey(`${title} ${date}`, "questionnaire", new Set());
  incoming.negotiation = {
    ...{
      title,
      summary: cutText(overview?.text("info") || `Imported from a questionnaire: ${title}.`, 2000),
    },
    ...{ status: "ongoing", started: date },
  };
  incoming.sources.push({
    place,
    key: source,
    value: { title, url, published: date },
    defaults: { kind: "data" },
  });
  const keys = new Set<string>();
  const statementKey = (party: string, thesis: string) => {
    const key = makeKey(`${date} ${cutText(party, 24)} ${cutText(thesis, 24)}`, "answer", keys);
    keys.add(key);
    return key;
  };
  return { date, source, statementKey };
}

/** Id → the name by which positions refer to the party. */
function readParties(records: JsonRecords, incoming: Incoming): Map<number, string> {
  const names = new Map<number, string>();
  for (const each of records.list("party")) {
    const [short, long] = [each.text("name"), each.text("longname")];
    const name = long || short;
    if (!name) {
      records.faults.push({ ...each.place, message: "the party has no name: add one" });
      continue;
    }
    const ref = short || name;
    names.set(each.id, ref);
    const shortName = cutText(ref, 40);
    incoming.parties.push({
      place: each.place,
      ref,
      value: { name },
      defaults: { shortName, role: "at-table" },
    });
  }
  return names;
}

interface KnownAnswer {
  label: string;
  /** null: no answer to the question. */
  means: Answer | null;
}

function readAnswers(records: JsonRecords, incoming: Incoming): Map<number, KnownAnswer> {
  const list = records.list("answer");
  const areKnown = list.some((each) => answerOfWord(each.text("message") ?? "") !== null);
  const answers = new Map<number, KnownAnswer>();
  for (const each of list) {
    const label = each.text("message") ?? "";
    const means = areKnown ? answerOfWord(label) : answerOfNumber(each.id);
    answers.set(each.id, { label: label || (means ?? ""), means });
    if (means === null) {
      incoming.warnings.push({
        ...each.place,
        message: `the answer ${quote(label)} is no position: it is passed over`,
      });
    }
  }
  return answers;
}

/** Id → the name by which positions refer to the issue. */
function readTheses(
  records: JsonRecords,
  answers: ReadonlyMap<number, KnownAnswer>,
  incoming: Incoming,
): Map<number, string> {
  const names = new Map<number, string>();
  const taken = new Set<string>();
  const labelOf = (answer: Answer) =>
    [...answers.values()].find(({ means }) => means === answer)?.label ?? answer;
  for (const each of records.list("statement")) {
    const text = each.text("text") ?? "";
    const ref = cutText((each.text("label") || text).replace(/\s+/g, " "), 200);
    if (ref === "" || taken.has(foldName(ref))) {
      const message =
        ref === ""
          ? "the statement has neither label nor text: add one"
          : `a second statement is called ${quote(ref)}: rename one`;
      records.faults.push({ ...each.place, message });
      continue;
    }
    taken.add(foldName(ref));
    names.set(each.id, ref);
    const group = each.text("category");
    const question = cutText(text || ref, 500);
    if (question !== (text || ref)) {
      incoming.warnings.push({
        ...each.place,
        message: "the statement is longer than 500 letters: it is cut",
      });
    }
    incoming.issues.push({
      ...{
        place: each.place,
        ref,
        value: { title: ref, question, ...(group ? { group: cutText(group, 100) } : {}) },
      },
      defaults: { scale: "ordinal" },
      options: ANSWERS.map((answer) => ({ ref: answer, label: cutText(labelOf(answer), 100) })),
    });
  }
  return names;
}

/** Such sites put the whole comment in quotation marks. */
function stripQuotes(text: string): string {
  const [, inner] = /^["“„«](.*)["”“»]$/s.exec(text.trim()) ?? [];
  return (inner ?? text).trim();
}
