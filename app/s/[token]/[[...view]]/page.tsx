import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { CasePage } from "@/app/_views/case-page";
import { sharedMetadata } from "@/app/_views/shared/shared-metadata";
import { UnlockPage } from "@/app/_views/shared/unlock-page";
import { messagesFor } from "@/lib/messages/catalogue";
import { keepOwnPage } from "@/lib/request/answer-status";
import { PATH_HEADER } from "@/lib/request/headers";
import { getPageLanguage } from "@/lib/request/page-language";
import { readPageQuery } from "@/lib/request/page-query";
import { countOpening } from "@/lib/request/share/count-opening";
import { askShare, openSharedCase } from "@/lib/request/share/open-share";
import { unlockShareAction } from "./unlock-action";

interface Props {
  params: Promise<{ token: string; view?: string[] }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Mount: what a share link shows. */
export default async function SharePage(props: Props) {
  const { token, asked, open } = await ask(props);
  if (asked.answer === "content") {
    countOpening(asked.share.id, await headers());
    const opened = await open(asked);
    if (opened.state === "missing") keepOwnPage();
    return <CasePage opened={opened} />;
  }
  if (asked.answer !== "form") notFound();
  const path = (await headers()).get(PATH_HEADER) ?? "";
  return (
    <UnlockPage
      token={token}
      to={path.slice(`/s/${token}`.length)}
      action={unlockShareAction}
      messages={messagesFor(await getPageLanguage())}
    />
  );
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { asked, open } = await ask(props);
  if (asked.answer === "content") return sharedMetadata(await open(asked));
  return asked.answer === "form" ? { title: messagesFor(await getPageLanguage()).ui.share.locked } : {};
}

async function ask({ params, searchParams }: Props) {
  const { token, view = [] } = await params;
  const query = await readPageQuery(await searchParams);
  const asked = await askShare(token, view[0] === "present" ? "present" : "page");
  const open = (found: Extract<typeof asked, { answer: "content" }>) =>
    openSharedCase(found, { kind: "share", token, segments: view, query });
  return { token, asked, open };
}
