// What the evidence desk writes: the source of an article, a passage as a statement, and the statement beneath a position.
import "server-only";
import { type Article, getArticle, nameArticleSource } from "@/lib/data/articles";
import { type EditAnswer, editDraft } from "@/lib/data/edit-draft";
import { openCell } from "@/lib/data/open-cell";
import { openDeskSource } from "@/lib/data/open-desk";
import { openEntries } from "@/lib/data/open-entries";
import type { Source, Statement } from "@/lib/domain/case-file";
import { languageOfCase } from "@/lib/domain/case-language";
import { firstDay, isPartialDate } from "@/lib/domain/day";
import { makeDeskStatement, otherLanguage, ownWords } from "@/lib/domain/desk/desk-statement";
import { withEvidence } from "@/lib/domain/edit/position-edits";
import type { Analyst } from "@/lib/domain/permissions";
import { makeKey } from "@/lib/formats/make-key";
import { placeWords, adminDesk as words } from "@/lib/messages/en/ui/admin-desk";
import type {
  attachSchema,
  beginPositionSchema,
  giveSourceSchema,
  makeStatementSchema,
} from "@/lib/schemas/desk-forms";
import { fieldOfPosition, readPositionForm } from "@/lib/schemas/position-form";
import type { z } from "@/lib/zod";

const ORIGIN = "evidence desk";

interface Done {
  ok: true;
  slug: string;
  article: string;
  /** What the page is to show next. */
  query: Record<string, string | undefined>;
}
interface Refused {
  ok: false;
  message: string;
  faults?: Record<string, string>;
  asksLong?: boolean;
}

const SOURCE_FIELDS = ["title", "publisher", "author", "url", "published", "language", "kind"];
const STATEMENT_FIELDS = ["text", "party", "speaker", "speakerRole", "date", "kind"];

/** The field of a form that shows a fault; null: none does. */
const among = (fields: readonly string[]) => (place: string) => (fields.includes(place) ? place : null);

const refuse = (message: string): Refused => ({ ok: false, message });

/** The address of the desk that does not open it at the passage again. */
const done = ({ slug, article }: { slug: string; article: string }, query: Done["query"] = {}): Done => ({
  ...{ ok: true, slug, article, query },
});

export async function giveSource(
  sent: z.output<typeof giveSourceSchema>,
  analyst: Analyst,
): Promise<Done | Refused> {
  const { slug, article: id, saveId, source: chosen, kind, ...typed } = sent;
  const article = await getArticle({ analyst, slug, id, now: new Date() });
  const entries = await openEntries({ analyst, slug, kinds: ["source"] });
  if (article === null || entries === null) return refuse(words.statement.gone);
  const sources = (entries.lists.source ?? []).map(({ value }) => value as Source);
  if (chosen !== "") {
    if (!sources.some(({ key }) => key === chosen)) return refuse(words.source.unknown);
    await nameArticleSource({ analyst, slug, id, sourceKey: chosen });
    return done(sent);
  }
  const url = typed.url.trim();
  const same = sources.find((one) => one.url === url);
  if (same !== undefined) return refuse(words.source.taken(same.title));
  const fields = Object.entries(typed).flatMap(([name, text]) =>
    text.trim() === "" ? [] : [[name, text.trim()] as const],
  );
  const name = typed.publisher.trim() === "" ? typed.title : `${typed.publisher} ${typed.title}`;
  const key = makeKey(name, "source", new Set(sources.map((one) => one.key)));
  const accessed = article.createdAt.toISOString().slice(0, 10);
  const value = { key, ...Object.fromEntries(fields), accessed, kind };
  const answer = await editDraft({
    ...{ analyst, slug, saveId, origin: ORIGIN },
    edits: [{ kind: "source", id: key, basedOn: null, value }],
  });
  if (!answer.ok) return explain(answer, words.source.refused, among(SOURCE_FIELDS));
  await nameArticleSource({ analyst, slug, id, sourceKey: key });
  return done(sent);
}

export async function makeStatement(
  sent: z.output<typeof makeStatementSchema>,
  analyst: Analyst,
): Promise<Done | Refused> {
  const { slug, article: id, saveId, issue, long, party, ...form } = sent;
  const article = await getArticle({ analyst, slug, id, now: new Date() });
  if (article === null) return refuse(words.statement.gone);
  const { sourceKey } = article;
  const source = sourceKey === null ? null : await openDeskSource({ analyst, slug, sourceKey });
  if (sourceKey === null || source === null) return refuse(words.statement.noSource);
  if (issue === "") return refuse(words.statement.noIssue);
  if (party === undefined) return refuse(words.statement.noParty);
  const made = makeDeskStatement(
    { ...form, party, mayBeLong: long === "yes" },
    {
      ...{ text: article.text, pages: article.pages, source: sourceKey },
      otherLanguage: otherLanguage(
        source.sourceLanguage ?? article.about.language,
        languageOfCase({ negotiation: { language: source.language } }),
      ),
    },
    placeWords(source.language),
  );
  if (!made.ok && made.reason === "long")
    return { ok: false, message: words.statement.long(made.length), asksLong: true };
  if (!made.ok)
    return { ok: false, message: words.statement.notThere, faults: { text: words.statement.notThere } };
  const { start, end } = made.passage;
  const where = { from: String(start), to: String(end) };
  const { statement } = made;
  // An observer holds no position.
  const asksPosition = issue !== "only" && statement.party !== undefined;
  const next = (key: string, extra: Done["query"]) =>
    done(sent, { ...where, ...(asksPosition && { statement: key, issue }), ...extra });
  const same = source.statements.find(
    (one) => ownWords(one) === ownWords(statement) && one.party === statement.party,
  );
  if (same !== undefined) return next(same.key, { again: "yes" });
  const name = [statement.party, statement.date, statement.text]
    .filter((part) => part !== undefined)
    .join(" ");
  const key = makeKey(name, "statement", source.taken);
  const answer = await editDraft({
    ...{ analyst, slug, saveId, origin: ORIGIN },
    edits: [{ kind: "statement", id: key, basedOn: null, value: { key, ...statement } }],
  });
  if (!answer.ok) {
    const fieldOf = among(STATEMENT_FIELDS);
    const ofTranslated = (place: string) =>
      place === "text" ? "translation" : place === "original.text" ? "text" : fieldOf(place);
    return explain(answer, words.statement.refused, statement.original ? ofTranslated : fieldOf);
  }
  // Sent again, it was answered as before: the key is that of then.
  const written = answer.versions.find(({ kind }) => kind === "statement")?.id ?? key;
  return next(written, { did: answer.batch ?? undefined });
}

export async function attachStatement(
  sent: z.output<typeof attachSchema>,
  analyst: Analyst,
): Promise<Done | Refused> {
  const { slug, saveId, party, issue, position: id, basedOn, statement, relation } = sent;
  const cell = await openCell({ analyst, slug, party, issue });
  const position = cell?.positions.find((one) => one.id === id)?.value;
  if (position === undefined) return refuse(words.position.changed);
  const { evidence = [] } = position;
  const entry = { statement, ...(relation !== "supports" && { relation }) };
  const value = withEvidence(position, [...evidence.filter((one) => one.statement !== statement), entry]);
  const answer = await editDraft({
    ...{ analyst, slug, saveId, origin: ORIGIN },
    edits: [{ kind: "position", id, basedOn, value }],
  });
  if (!answer.ok) return explain(answer, words.position.refused, () => null);
  return done(sent, { ...(await whereIs(sent, analyst)), did: answer.batch ?? undefined, made: "position" });
}

export async function beginPosition(
  sent: z.output<typeof beginPositionSchema>,
  analyst: Analyst,
): Promise<Done | Refused> {
  const { slug, saveId, party, issue, statement, values } = sent;
  const cell = await openCell({ analyst, slug, party, issue });
  if (cell === null) return refuse(words.position.changed);
  const value = { ...readPositionForm(values, party, cell.issue), evidence: [{ statement }] };
  const from = (values.from ?? "").trim();
  const id = `${party}~${issue}~${isPartialDate(from) ? firstDay(from) : from}`;
  if (cell.positions.some((one) => one.id === id)) {
    return { ok: false, message: words.position.taken, faults: { from: words.position.taken } };
  }
  const answer = await editDraft({
    ...{ analyst, slug, saveId, origin: ORIGIN },
    edits: [{ kind: "position", id, basedOn: null, value }],
  });
  if (!answer.ok) return explain(answer, words.position.refused, (place) => fieldOfPosition(place, values));
  return done(sent, { ...(await whereIs(sent, analyst)), did: answer.batch ?? undefined, made: "position" });
}

/** Where the passage of a statement stands, so that one reads on behind it. */
async function whereIs(
  { slug, article: id, statement: key }: { slug: string; article: string; statement: string },
  analyst: Analyst,
): Promise<{ from?: string; to?: string }> {
  const article: Article | null = await getArticle({ analyst, slug, id, now: new Date() });
  const opened = await openEntries({ analyst, slug, one: { kind: "statement", id: key } });
  const text = ownWords((opened?.one?.value ?? { text: "" }) as Pick<Statement, "text" | "original">);
  const at = text === "" ? -1 : (article?.text.indexOf(text) ?? -1);
  return at < 0 ? {} : { from: String(at), to: String(at + text.length) };
}

function explain(
  answer: Exclude<EditAnswer, { ok: true }>,
  message: string,
  fieldOf: (place: string) => string | null,
): Refused {
  if (answer.reason === "unknown") return refuse(words.statement.gone);
  if (answer.reason === "stale") return refuse(words.position.changed);
  const faults: Record<string, string> = {};
  const rest: string[] = [];
  for (const { place, message: said } of answer.faults) {
    const field = fieldOf(place);
    if (field === null) rest.push(said);
    else faults[field] ??= said;
  }
  return { ok: false, message: [message, ...rest].join(" "), faults };
}
