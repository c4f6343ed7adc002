// The browser at the other end, as far as it can be believed.
import "server-only";
import { headers } from "next/headers";
import { REQUEST_ID_HEADER } from "./request-id";

export interface Client {
  address: string;
  /** What the browser calls itself. */
  browser: string | null;
  /** Of this request. */
  requestId: string | undefined;
}

/** server.ts has put into the headers what the settings and the socket say, in place of what was sent. */
export async function readClient(): Promise<Client> {
  const sent = await headers();
  return {
    address: sent.get("x-forwarded-for") ?? "",
    browser: sent.get("user-agent"),
    requestId: sent.get(REQUEST_ID_HEADER) ?? undefined,
  };
}
