// What a page gives to take along: its table, its citation. The address names the page below the mount and carries its
// view; what it does not know is refused, as in the API, since what is taken along is read without the page around it.
import "server-only";
import { TAKE_FILES } from "@/lib/domain/links";
import { nearest } from "@/lib/domain/nearest";
import { messagesFor } from "@/lib/messages/catalogue";
import type { Messages } from "@/lib/messages/messages";
import { answerOrProblem } from "../answer-or-problem";
import { describeDropped } from "../api/query";
import { type ApiAnswer, problem, recalledProblem } from "../api/respond";
import { type CaseAddress, type OpenedCase, openCase } from "../open-case";
import { TAKE } from "./take-files";

/** `number`: where the release stands in the address; null: the latest. */
export async function answerTake(
  request: Request,
  mount: Pick<CaseAddress, "slug" | "number">,
  file: string,
): Promise<Response> {
  return answerOrProblem(request, async () => {
    const { page, query } = readTakeQuery(new URL(request.url).searchParams);
    const opened = await openCase({ ...mount, segments: page, query });
    return take(opened, file, messagesFor(opened.state === "found" ? opened.view.lang : opened.language));
  });
}

/** `page`: what follows the mount in the address of the page. */
export function readTakeQuery(parameters: URLSearchParams): {
  page: string[];
  query: Record<string, string[]>;
} {
  const { page = [], ...query } = Object.fromEntries(
    [...new Set(parameters.keys())].map((name) => [name, parameters.getAll(name)]),
  );
  return { page: page.join("/").split("/").filter(Boolean), query };
}

/** One file of a page that was opened. */
export async function take(opened: OpenedCase, file: string, messages: Messages): Promise<ApiAnswer> {
  if (opened.state === "recalled") return recalledProblem(opened.slug, opened.release);
  if (opened.state === "missing") return problem(404, "There is no such negotiation, release or page.");
  if (opened.dropped.length > 0) return problem(400, opened.dropped.map(describeDropped).join(" "));
  const known = TAKE_FILES.find((name) => name === file);
  if (known === undefined) {
    const near = nearest(file, TAKE_FILES);
    return problem(404, `There is nothing of this name.${near === null ? "" : ` Did you mean ${near}?`}`);
  }
  return (await TAKE[known](opened, messages)) ?? problem(404, `This page has no ${file}.`);
}
