// A cell of a hand-out in words: the same words as on the page.
import type { CaseFile, Issue } from "@/lib/domain/case-file";
import { indexCase } from "@/lib/domain/case-index";
import { cellDate, countKinds } from "@/lib/domain/evidence";
import type { HandoutCell as CellData, Handout } from "@/lib/domain/handout";
import type { Messages } from "@/lib/messages/messages";
import { describeVoice, type VoiceContext } from "./describe-voice";
import type { HandoutCell, HandoutRung } from "./handout-document";

export function describeCell(
  data: CellData,
  issue: Issue,
  { caseFile, matrix }: Pick<Handout, "caseFile" | "matrix">,
  context: VoiceContext,
): HandoutCell {
  const { messages } = context;
  const { cell, party, isCounted, evidence } = data;
  const isPlain = cell.state === "stated" || cell.state === "refused";
  const state = messages.cellState(cell, issue, matrix.asOf);
  return {
    party: party.key,
    state: cell.state,
    isCounted,
    stateWords: cell.state === "stated" ? null : isPlain ? messages.cellStates.refused.word : state,
    redLines: describeRedLines(data, issue, caseFile, messages),
    headline: cell.position?.headline ?? null,
    rungs: describeRungs(data, issue, caseFile, messages),
    sentence: messages.ladder(cell, issue, party, matrix.asOf),
    meta: describeMeta(data, caseFile, matrix.asOf, messages),
    note: cell.position?.note ?? null,
    voices: evidence.map((shown) => describeVoice(shown, issue, caseFile, context)),
  };
}

/** The red lines of the position in force in whose words, then those that stand. */
function describeRedLines(
  { cell }: CellData,
  issue: Issue,
  caseFile: CaseFile,
  messages: Messages,
): string[] {
  const { position } = cell;
  if (position === null) return [];
  const words = messages.ui.matrix.cell;
  const name = (key: string) => messages.option(key, issue, caseFile);
  const own = issue.options.filter(
    ({ key }) => cell.stances[key] === "red-line" && cell.standing[key] === undefined,
  );
  const names =
    position.redLine === undefined
      ? own.map(({ key }) => name(key))
      : own.map(({ key }) => messages.number(issue.options.findIndex((option) => option.key === key) + 1));
  const at = names.length > 0 ? words.at(names.join(", ")) : "";
  const inWords = position.redLine === undefined ? "" : `: \u2068${position.redLine}\u2069`;
  const standing = [...new Set(Object.values(cell.standing))].sort().map((from) => {
    const options = issue.options.filter(({ key }) => cell.standing[key] === from);
    return `${capitalise(messages.standingRedLine(from))}: ${options.map(({ key }) => name(key)).join(", ")}`;
  });
  if (own.length === 0 && position.redLine === undefined) return standing;
  return [`${words.redLine}${at}${inWords} (${messages.redLineWords[position.basis]})`, ...standing];
}

function describeRungs(
  { cell, blocked }: CellData,
  issue: Issue,
  caseFile: CaseFile,
  messages: Messages,
): HandoutRung[] {
  if (Object.keys(cell.stances).length === 0 && Object.keys(cell.lastSaid).length === 0) return [];
  return issue.options.map(({ key, label }, place): HandoutRung => {
    const stance = cell.stances[key] ?? null;
    const standing = cell.standing[key];
    const said = cell.lastSaid[key];
    const spoken = stance === null ? messages.notStated.word : messages.stances[stance].word;
    return {
      ...{ number: messages.number(place + 1), label, stance, isStanding: standing !== undefined },
      shortWord: spoken,
      word: standing === undefined ? spoken : messages.standingRedLine(standing),
      lastSaid: said === undefined ? null : messages.lastSaid(said),
      condition:
        stance === "conditional" ? describeCondition(key, { cell, blocked }, caseFile, messages) : null,
    };
  });
}

/** What the condition says, what would satisfy it, and whether that can still happen. */
function describeCondition(
  option: string,
  { cell, blocked }: Pick<CellData, "cell" | "blocked">,
  caseFile: CaseFile,
  messages: Messages,
): string | null {
  const conditions = cell.position?.conditions;
  const condition = conditions && Object.hasOwn(conditions, option) ? conditions[option] : undefined;
  if (condition === undefined) return null;
  const words = messages.ui.matrix.panel;
  const { issues } = indexCase(caseFile);
  const requirements = (condition.requires ?? []).flatMap(({ issue: key, options }) => {
    const required = issues.get(key);
    if (!required) return [];
    const met = options.map((one) => messages.option(one, required, caseFile)).join(words.or);
    return [`${words.wouldBeMet[0]} \u2068${required.title}\u2069 ${words.wouldBeMet[1]} ${met}.`];
  });
  return [
    `\u2068${condition.text}\u2069`,
    ...requirements,
    ...(blocked.has(option) ? [words.blocked] : []),
  ].join(" ");
}

function describeMeta(data: CellData, caseFile: CaseFile, asOf: string, messages: Messages): string {
  const { cell, evidence, staleMonths } = data;
  const { position } = cell;
  if (position === null) return "";
  const own = evidence.filter(({ standingFrom }) => standingFrom === null);
  const having = (relation: string) => own.filter((shown) => shown.relation === relation);
  const [supporting, against] = [having("supports"), having("against")];
  const said = cellDate(indexCase(caseFile), cell, asOf) ?? position.from;
  return [
    supporting.length === 0 ? messages.ui.evidence.inferred : messages.evidenceCount(countKinds(supporting)),
    messages.date(said),
    messages.basisLine(position.basis, position.confidence),
    ...(staleMonths === null ? [] : [messages.age(staleMonths)]),
    ...(against.length === 0 ? [] : [messages.against(against.length)]),
  ].join(" · ");
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
