import Link from "next/link";
import { viewDay } from "@/lib/domain/as-of";
import { LIST_VIEWS } from "@/lib/domain/place";
import type { Messages } from "@/lib/messages/messages";
import type { FoundCase } from "@/lib/request/open-case";
import { offersPlace } from "@/lib/request/share/offers-place";
import { Breadcrumbs } from "../_ui/breadcrumbs";
import { Notice } from "../_ui/notice";
import { ViewTabs } from "../_ui/view-tabs";
import { CaseFooter } from "./case-footer";
import styles from "./case-frame.module.css";
import { describePlace } from "./describe-place";
import { DroppedValues } from "./dropped-values";
import { ReleaseDate } from "./release-date";
import { SharedNotice } from "./shared/shared-notice";
import { TakeListener } from "./take/take-listener";
import { DraftTakePanel, TakePanel } from "./take/take-panel";
import { TermDefinitions } from "./terms/term-definitions";
import { TermListener } from "./terms/term-listener";

interface CaseFrameProps {
  opened: FoundCase;
  messages: Messages;
  children: React.ReactNode;
}

const at = (isHere: boolean) => (isHere ? ("page" as const) : null);
const within = (isHere: boolean) => (isHere ? ("within" as const) : null);

/** What stands around every view of a case: where it is, what it is of, and what must be known to read it. */
export function CaseFrame({ opened, messages, children }: CaseFrameProps) {
  const { caseFile, place, links, release } = opened;
  const interval = opened.changes?.interval ?? null;
  const { title, lead, language, trail } = describePlace(place, caseFile, links, messages, interval);
  const { views } = messages.ui;
  const tabs = [
    { text: views.matrix.tab, href: links.matrix(), current: at(place.view === "matrix") },
    ...LIST_VIEWS.filter((view) => offersPlace(opened, view)).map((view) => ({
      text: views[view].tab,
      href: links.place({ view, key: null }),
      current: place.key === null ? at(place.view === view) : within(place.view === view),
    })),
  ];
  const isPreview = links.mount.kind === "preview";
  const { share } = opened;
  return (
    <>
      <Breadcrumbs label={messages.ui.site.breadcrumbs} trail={share === null ? trail : []} />
      <div className={styles.top}>
        <header className={styles.header}>
          <h1 lang={language}>{title}</h1>
          {lead === "" ? null : (
            <p className={styles.lead} lang={language}>
              {lead}
            </p>
          )}
          {isPreview || share !== null ? null : (
            <p className={styles.release}>
              <Link href={links.releases()} prefetch={false}>
                {messages.ui.frame.release(messages.number(release.number))}
              </Link>
              {messages.ui.frame.published} <ReleaseDate at={release.publishedAt} messages={messages} />
            </p>
          )}
        </header>
        <div className={styles.ways}>
          {/* Slides have the window for themselves: another page, and not a part of this one. */}
          <a id="present-open" className={styles.present} href={links.present()} rel="nofollow">
            {messages.ui.present.open}
          </a>
          {isPreview ? (
            <DraftTakePanel opened={opened} messages={messages} />
          ) : (
            <TakePanel opened={opened} messages={messages} />
          )}
        </div>
      </div>
      {isPreview ? null : (
        <TakeListener copied={messages.ui.take.copied} notCopied={messages.ui.take.notCopied} />
      )}
      {share === null ? null : <SharedNotice opened={opened} shared={share} messages={messages} />}
      <TalksBanner opened={opened} messages={messages} />
      {share === null ? <OlderRelease opened={opened} messages={messages} /> : null}
      <DroppedValues dropped={opened.dropped} messages={messages} />
      <ViewTabs label={views.tabs} tabs={tabs} />
      {children}
      <CaseFooter opened={opened} messages={messages} />
      <TermDefinitions caseFile={caseFile} links={links} messages={messages} />
      <TermListener />
    </>
  );
}

/** Talks that ended say so above every view; nothing here has been restated since. */
function TalksBanner({ opened, messages }: { opened: FoundCase; messages: Messages }) {
  const { caseFile, view, changes } = opened;
  const talks = messages.talks(caseFile.negotiation);
  if (talks === null) return null;
  return (
    <Notice tone="warm">
      <p>
        {/* Between two moments no single date is the one at which everything stands. */}
        <strong>{talks}</strong> {changes === null ? messages.standsAt(viewDay(caseFile, view.asOf)) : null}
      </p>
    </Notice>
  );
}

function OlderRelease({ opened, messages }: { opened: FoundCase; messages: Messages }) {
  const { release, latest, canonical } = opened;
  if (release.number === latest.number) return null;
  const { frame } = messages.ui;
  const { pathname, search } = new URL(canonical);
  return (
    <Notice tone="warm">
      <p>
        {frame.older(messages.number(release.number))}{" "}
        <a href={pathname + search}>{frame.toLatest(messages.number(latest.number))}</a>.
      </p>
    </Notice>
  );
}
