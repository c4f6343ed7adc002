// A page cannot set its status: Next knows 404 alone, and answers that with an empty body which only JavaScript
// fills. So the server keeps the response of each request at hand (withAnswer, called by server.ts), and a page
// that has something to say under another status sets it there before its first byte.
import { AsyncLocalStorage } from "node:async_hooks";

interface Answer {
  statusCode: number;
  headersSent: boolean;
  setHeader(name: string, value: string): unknown;
}

// The server and the pages are two bundles of one process, with two copies of this file: the store is shared by name.
const NAME = Symbol.for("parley.answer");
const holder = globalThis as { [NAME]?: AsyncLocalStorage<Answer> };

function answers(): AsyncLocalStorage<Answer> {
  holder[NAME] ??= new AsyncLocalStorage<Answer>();
  return holder[NAME];
}

/** Runs `work` (the handling of one request) so that its pages can reach `response`. */
export function withAnswer<T>(response: Answer, work: () => T): T {
  return answers().run(response, work);
}

/**
 * Sets the status of the page being made, or of the answer of an action, and headers with it. False where no server has
 * offered its response. One that has begun keeps its status: that is what the scripts of a page put into it, which Next
 * sends while the database is still asked, and nobody reads a status there.
 */
export function answerWith(status: 404 | 410 | 429, headers: Readonly<Record<string, string>> = {}): boolean {
  const answer = answers().getStore();
  if (answer === undefined) return false;
  if (answer.headersSent) return true;
  answer.statusCode = status;
  for (const [name, value] of Object.entries(headers)) answer.setHeader(name, value);
  return true;
}

/** Sets headers of the answer being made, before its first byte; in place of those of the same name. */
export function setAnswerHeaders(headers: Readonly<Record<string, string>>): void {
  const answer = answers().getStore();
  if (answer === undefined || answer.headersSent) return;
  for (const [name, value] of Object.entries(headers)) answer.setHeader(name, value);
}

const OWN: unique symbol = Symbol.for("parley.own-page");

/** The page being made says itself what it has not: no page of the server's takes its place. */
export function keepOwnPage(): void {
  const answer = answers().getStore() as { [OWN]?: boolean } | undefined;
  if (answer !== undefined) answer[OWN] = true;
}

export function isOwnPage(answer: object): boolean {
  return OWN in answer;
}
