import { viewDay } from "@/lib/domain/as-of";
import { buildLinks } from "@/lib/domain/links";
import type { Messages } from "@/lib/messages/messages";
import type { FoundCase } from "@/lib/request/open-case";
import { Notice } from "../../_ui/notice";
import { describePlace } from "../describe-place";
import { DroppedValues } from "../dropped-values";
import { TermDefinitions } from "../terms/term-definitions";
import { TermListener } from "../terms/term-listener";
import styles from "./embed-frame.module.css";
import { FrameReporter } from "./frame-reporter";

interface EmbedFrameProps {
  opened: FoundCase;
  messages: Messages;
  children: React.ReactNode;
}

/** What stands around a view in a frame: its title, what must be known to read it, where it is from. */
export function EmbedFrame({ opened, messages, children }: EmbedFrameProps) {
  const { caseFile, place, links, view, release, changes, permanent } = opened;
  const { title, language } = describePlace(place, caseFile, links, messages, changes?.interval);
  const { negotiation } = caseFile;
  const talks = messages.talks(negotiation);
  const words = messages.ui.share;
  const date = messages.longDate(release.publishedAt.toISOString().slice(0, 10));
  return (
    <div className={styles.frame}>
      <h1 className={styles.title} lang={language}>
        {title}
      </h1>
      {talks === null ? null : (
        <Notice tone="warm">
          <p>
            <strong>{talks}</strong>{" "}
            {changes === null ? messages.standsAt(viewDay(caseFile, view.asOf)) : null}
          </p>
        </Notice>
      )}
      <DroppedValues dropped={opened.dropped} messages={messages} />
      {children}
      <footer className={styles.source}>
        <p>
          {words.source} Parley, <bdi lang={negotiation.language}>{negotiation.title}</bdi>,{" "}
          {messages.ui.frame.release(messages.number(release.number))}, {date}.{" "}
          <a className={styles.full} href={fullView(opened)} target="_blank" rel="noopener noreferrer">
            {words.openFull}
          </a>
        </p>
        <p>{messages.standingLine}</p>
        <p className={styles.address}>{permanent}</p>
      </footer>
      <TermDefinitions caseFile={caseFile} links={links} messages={messages} />
      <TermListener />
      <FrameReporter base="/embed/" />
    </div>
  );
}

/** The same page behind the same link, outside the frame. */
function fullView({ links: { mount }, place, view }: FoundCase): string {
  return buildLinks(mount.kind === "embed" ? { ...mount, kind: "share" } : mount, place, view).here();
}
