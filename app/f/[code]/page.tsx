import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NarrowPage } from "@/app/_ui/narrow-page";
import { DeckView } from "@/app/_views/deck/deck-view";
import { UnlockTalk } from "@/app/_views/deck/unlock-talk";
import { nameLanguage } from "@/lib/domain/case-language";
import { messagesFor } from "@/lib/messages/catalogue";
import { answerWith } from "@/lib/request/answer-status";
import { getPageLanguage } from "@/lib/request/page-language";
import { readPageQuery } from "@/lib/request/page-query";
import { openTalk } from "@/lib/request/talk/open-talk";
import { unlockTalkAction } from "./unlock-talk-action";

interface Props {
  params: Promise<{ code: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The same for every talk. */
export const metadata: Metadata = { title: "Parley", robots: { index: false, follow: false } };

/** The slides that somebody shows, on the screen of whoever follows. */
export default async function TalkPage({ params, searchParams }: Props) {
  const { code } = await params;
  const found = await openTalk(code, await readPageQuery(await searchParams));
  const messages = messagesFor(await getPageLanguage());
  if (found.state === "gone") notFound();
  if (found.state === "locked")
    return <UnlockTalk code={code} action={unlockTalkAction} messages={messages} />;
  if (found.state === "too-many") {
    answerWith(429, { "Retry-After": String(found.retryAfter) });
    const { follow } = messages.ui.present;
    const minutes = Math.ceil(found.retryAfter / 60);
    return <NarrowPage title={follow.title} lead={follow.tooMany(minutes)} language={messages.language} />;
  }
  const { talk, opened } = found;
  return (
    <DeckView
      opened={{ ...opened, caseFile: nameLanguage(opened.caseFile) }}
      messages={messages}
      talk={{ code, id: talk.id, slide: talk.slide, isPublic: talk.token === null }}
    />
  );
}
