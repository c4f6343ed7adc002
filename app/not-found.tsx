import type { Metadata } from "next";
import Link from "next/link";
import { connection } from "next/server";
import { withLanguage } from "@/lib/domain/language";
import { messagesFor } from "@/lib/messages/catalogue";
import { getPageLanguage } from "@/lib/request/page-language";

export async function generateMetadata(): Promise<Metadata> {
  const { missing } = messagesFor(await getPageLanguage()).ui;
  return { title: missing.notFound, robots: { index: false } };
}

/** An address that is nobody's. Made on request, for a prerendered page has no nonce and its scripts are refused. */
export default async function NotFound() {
  await connection();
  const language = await getPageLanguage();
  const { missing, site } = messagesFor(language).ui;
  return (
    <>
      <h1>{missing.title.page}</h1>
      <p>{missing.nothingHere}</p>
      <p>
        <Link href={withLanguage("/", language)} prefetch={false}>
          {site.allNegotiations}
        </Link>
      </p>
    </>
  );
}
