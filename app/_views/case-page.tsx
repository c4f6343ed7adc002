import { notFound } from "next/navigation";
import { messagesFor } from "@/lib/messages/catalogue";
import { answerWith } from "@/lib/request/answer-status";
import type { OpenedCase } from "@/lib/request/open-case";
import { CaseView } from "./case-view";
import { MissingView } from "./missing-view";
import { RecalledView } from "./recalled-view";
import { WatchLink } from "./shared/watch-link";

/** A page of a public mount, whatever was found at its address. */
export function CasePage({ opened }: { opened: OpenedCase }) {
  const messages = messagesFor(opened.state === "found" ? opened.view.lang : opened.language);
  if (opened.state === "found") {
    const { mount } = opened.links;
    const view = <CaseView opened={opened} messages={messages} />;
    if (mount.kind !== "share" && mount.kind !== "embed") return view;
    return (
      <>
        {view}
        <WatchLink token={mount.token} isFrame={mount.kind === "embed"} />
      </>
    );
  }
  // Without our server (a bare `next start`) no status can be set: better Next's own 404 than a page that says 200.
  if (!answerWith(opened.state === "recalled" ? 410 : 404)) notFound();
  return opened.state === "recalled" ? (
    <RecalledView opened={opened} messages={messages} />
  ) : (
    <MissingView missing={opened} messages={messages} />
  );
}
