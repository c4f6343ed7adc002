// Next calls this for what fails while it answers. Readers are told the request's id, so the log has to know it too;
// what failed Next logs itself, under its own number (which a reader sees where a part of a page could not be fetched).
// The address is left out: it can hold what opens a shared view.
import { REQUEST_ID_HEADER } from "@/lib/request/request-id";

export function onRequestError(
  error: unknown,
  request: { headers: Readonly<Record<string, string | string[] | undefined>> },
): void {
  const digest = error instanceof Error && "digest" in error ? ` (number ${error.digest})` : "";
  console.error(`Request ${request.headers[REQUEST_ID_HEADER]} failed${digest}.`);
}
