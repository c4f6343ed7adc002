// The browser at the other end, as far as it can be believed.
import "server-only";
import { headers } from "next/headers";

/** `address`: server.ts has put in the header what the settings and the socket say. */
export async function readClient(): Promise<{ address: string; browser: string | null }> {
  const sent = await headers();
  return { address: sent.get("x-forwarded-for") ?? "", browser: sent.get("user-agent") };
}
