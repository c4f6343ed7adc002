import { useId } from "react";
import { offersOf } from "@/lib/domain/mount";
import { sayView } from "@/lib/domain/narrow-case";
import { findPicture } from "@/lib/formats/picture/pictures";
import type { Messages } from "@/lib/messages/messages";
import type { FoundCase } from "@/lib/request/open-case";
import { referTo } from "@/lib/request/take/refer-to";
import { hasTable } from "@/lib/request/take/take-files";
import { ShareLauncher } from "../share/share-launcher";
import { CopyButton } from "./copy-button";
import styles from "./take.module.css";

interface TakeProps {
  opened: FoundCase;
  messages: Messages;
}

/** All that can be taken along of a page. Without scripts it is links, and text to copy by hand. */
export function TakePanel({ opened, messages }: TakeProps) {
  const { take } = messages.ui;
  const offers = offersOf(opened.links.mount);
  return (
    <details className={styles.take} data-take="">
      <summary className={styles.open}>{take.open}</summary>
      <div className={styles.panel}>
        <LinkPart opened={opened} messages={messages} />
        <CitePart opened={opened} messages={messages} />
        {offers.downloads ? <HandoutPart opened={opened} messages={messages} /> : null}
        {opened.place.view === "brief" ? null : (
          <Part title={messages.ui.brief.title}>
            <p className={styles.line}>
              <a href={opened.links.brief()}>{messages.ui.brief.link}</a>
            </p>
          </Part>
        )}
        {!offers.downloads || findPicture(opened) === null ? null : (
          <PicturePart opened={opened} messages={messages} />
        )}
        {offers.downloads && hasTable(opened.place) ? (
          <TablePart opened={opened} messages={messages} />
        ) : null}
        {offers.downloads ? <DataPart opened={opened} messages={messages} /> : null}
        <Part title={take.print.title}>
          <p className={styles.line}>
            <span className={styles.hint}>{take.print.how}</span>
            <button type="button" className={styles.copy} data-print="">
              {take.print.button}
            </button>
          </p>
        </Part>
      </div>
    </details>
  );
}

/** The draft is handed out within the team, and nothing else of it. */
export function DraftTakePanel({ opened, messages }: TakeProps) {
  return (
    <details className={styles.take} data-take="">
      <summary className={styles.open}>{messages.ui.handout.title}</summary>
      <div className={styles.panel}>
        <HandoutPart opened={opened} messages={messages} />
      </div>
    </details>
  );
}

function Part({ title, children }: { title: string; children: React.ReactNode }) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form; this names what belongs together
    <div role="group" aria-labelledby={id} className={styles.part}>
      <p id={id} className={styles.title}>
        {title}
      </p>
      {children}
    </div>
  );
}

interface TextLineProps {
  label: string;
  text: string;
  copy: string;
  /** Of the button that copies, where a key presses it. */
  copyId?: string;
}

/** An address or a text that a reader can select, with the button that copies it. */
function TextLine({ label, text, copy, copyId }: TextLineProps) {
  const id = useId();
  return (
    <div className={styles.text}>
      <label htmlFor={id}>{label}</label>
      <input id={id} readOnly value={text} size={1} />
      <CopyButton text={text} {...(copyId && { id: copyId })}>
        {copy}
        <span className="visually-hidden">: {label}</span>
      </CopyButton>
    </div>
  );
}

function LinkPart({ opened, messages }: TakeProps) {
  const { links, permanent, release } = opened;
  const { link } = messages.ui.take;
  const isPinned = links.mount.kind === "release";
  const isShared = opened.share !== null;
  const here = new URL(links.here(), permanent).href;
  return (
    <Part title={link.title}>
      {offersOf(links.mount).publicity ? (
        <p className={styles.line}>
          <ShareLauncher view={links.here()}>{link.private}</ShareLauncher>
          <span className={styles.hint}>{link.privateHint}</span>
        </p>
      ) : null}
      {isPinned ? null : (
        <TextLine
          label={isShared ? link.shared : link.live}
          text={here}
          copy={link.copy}
          copyId="copy-link"
        />
      )}
      <TextLine
        label={link.pinned(release.number)}
        text={permanent}
        copy={link.copy}
        {...(isPinned && { copyId: "copy-link" })}
      />
    </Part>
  );
}

function CitePart({ opened, messages }: TakeProps) {
  const { links } = opened;
  const { cite } = messages.ui.take;
  const { full, short, quote } = messages.citation(referTo(opened));
  return (
    <Part title={cite.title}>
      <TextLine label={cite.full} text={full} copy={cite.copy} />
      <TextLine label={cite.short} text={short} copy={cite.copyShort} />
      <p className={styles.line}>
        {offersOf(links.mount).downloads ? (
          <>
            <a href={links.take("cite.bib")} download>
              {cite.bibtex}
            </a>
            <a href={links.take("cite.ris")} download>
              {cite.ris}
            </a>
          </>
        ) : null}
        {quote === null ? null : <CopyButton text={quote}>{cite.copyQuote}</CopyButton>}
      </p>
    </Part>
  );
}

function HandoutPart({ opened: { links }, messages }: TakeProps) {
  const { handout } = messages.ui;
  return (
    <Part title={handout.title}>
      <p className={styles.line}>
        <span className={styles.hint}>{handout.lead}</span>
        <a href={links.take("handout.docx")}>{handout.docx}</a>
        <a href={links.take("handout.pptx")}>{handout.pptx}</a>
        <a href={links.take("handout.xlsx")}>{handout.xlsx}</a>
        <a href={links.take("handout.html")}>{handout.offline}</a>
        <a href={links.take("booklet.html")}>{handout.booklet}</a>
        <a href={links.take("handout.md")}>{handout.md}</a>
      </p>
    </Part>
  );
}

function PicturePart({ opened: { links }, messages }: TakeProps) {
  const { picture } = messages.ui;
  return (
    <Part title={picture.title}>
      <p className={styles.line}>
        <a href={links.take("image.svg")}>{picture.svg}</a>
        <a href={links.take("image.png")}>{picture.png}</a>
      </p>
    </Part>
  );
}

function TablePart({ opened: { links }, messages }: TakeProps) {
  const { table } = messages.ui.take;
  return (
    <Part title={table.title}>
      <p className={styles.line}>
        <a href={links.take("table.html")}>{table.html}</a>
        <a href={links.take("table.tsv")}>{table.tsv}</a>
        <CopyButton plain={links.take("table.tsv")} html={links.take("table.html")}>
          {table.copy}
        </CopyButton>
      </p>
    </Part>
  );
}

function DataPart({ opened, messages }: TakeProps) {
  const { caseFile, view, place, links } = opened;
  const { data } = messages.ui.take;
  const said = sayView(caseFile, view, place);
  const hasMatrix = hasTable(place);
  const isNarrowed = hasMatrix || place.view === "parties";
  return (
    <Part title={data.title}>
      {isNarrowed ? (
        <p className={styles.line}>
          <span className={styles.hint}>{data.view}</span>
          {hasMatrix ? (
            <>
              <a href={links.api("matrix.csv", said)}>{data.matrix} (CSV)</a>
              <a href={links.api("matrix", said)}>{data.matrix} (JSON)</a>
            </>
          ) : null}
          <a href={links.api("positions.csv", said)}>{data.positions} (CSV)</a>
          <a href={links.api("statements.csv", said)}>{data.statements} (CSV)</a>
        </p>
      ) : null}
      <Changes opened={opened} messages={messages} />
      {offersOf(links.mount).whole ? (
        <p className={styles.line}>
          <span className={styles.hint}>{data.all}</span>
          <a href={links.api("")}>{data.caseFile} (JSON)</a>
          <a href={links.api("positions.csv")}>{data.positions} (CSV)</a>
          <a href={links.api("statements.csv")}>{data.statements} (CSV)</a>
        </p>
      ) : null}
    </Part>
  );
}

/** Changes are asked of the negotiation: two releases, or two dates of its latest one. */
function Changes({ opened, messages }: TakeProps) {
  const { changes, links, view, release, latest } = opened;
  const { data } = messages.ui.take;
  if (changes === null || opened.share !== null) return null;
  const { kind, from, to } = changes.interval;
  if (kind === "days" && release.number !== latest.number) return null;
  const end = (value: number | string) => (kind === "releases" ? `r${value}` : String(value));
  const { parties, count, issues } = view;
  return (
    <p className={styles.line}>
      <span className={styles.hint}>{data.view}</span>
      <a href={links.apiChanges({ parties, count, issues, from: end(from), to: end(to) })}>
        {data.changes} (JSON)
      </a>
    </p>
  );
}
