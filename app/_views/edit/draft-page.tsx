import { preload } from "react-dom";
import type { NegotiationInfo } from "@/lib/data/negotiations";
import { buildCell } from "@/lib/domain/as-of";
import type { CaseFile } from "@/lib/domain/case-file";
import { makeSheet } from "@/lib/domain/edit/draft-sheet";
import { writeCode } from "@/lib/domain/grid";
import { messagesFor } from "@/lib/messages/catalogue";
import { adminGrid as words } from "@/lib/messages/en/ui/admin-grid";
import { cellAddress, draftAddress } from "../drafts/draft-address";
import { DraftHead } from "../drafts/draft-head";
import { describeCode } from "../grid/describe-code";
import { buildGridWords, type GridWords } from "../grid/grid-words";
import { ScrollingTable } from "../scrolling-table";
import section from "../section.module.css";
import styles from "./draft-page.module.css";
import { DraftScreen } from "./draft-screen";
import { FirstSteps } from "./first-steps";
import { sheetDataAddress } from "./sheet-client";

interface DraftPageProps {
  slug: string;
  /** `language`: BCP 47, of its words. */
  negotiation: Pick<NegotiationInfo, "title" | "language" | "partyCount" | "issues">;
  /** Who edits: what is kept in the browser is kept for them. */
  user: string;
  /** A day, UTC. */
  today: string;
  /** The draft itself where it is to be a plain table. */
  plain: CaseFile | null;
  /** Confirms what was just done. */
  done: React.ReactNode;
}

/** The draft of a negotiation as a sheet. */
export function DraftPage({ slug, negotiation, user, today, plain, done }: DraftPageProps) {
  const { title, language, partyCount, issues } = negotiation;
  const path = draftAddress(slug);
  const gridWords = buildGridWords(messagesFor("en"));
  const isEmpty = partyCount === 0 || issues.length === 0;
  // Asked for by the page itself, and not only once its scripts run: to read a large draft takes as long as they do.
  if (!isEmpty && plain === null) preload(sheetDataAddress(slug), { as: "fetch", crossOrigin: "anonymous" });
  return (
    <>
      <DraftHead slug={slug} title={title} language={language} here="draft" />
      <div className={styles.page}>
        <h1 className={styles.title} lang={language}>
          {title}
        </h1>
        {done}
        {isEmpty ? (
          <FirstSteps slug={slug} parties={partyCount} issues={issues.length} />
        ) : plain === null ? (
          <>
            <noscript>
              <p>
                {words.needsScript} <a href={`${path}?table=plain`}>{words.plain}</a>.
              </p>
            </noscript>
            <DraftScreen slug={slug} user={user} today={today} gridWords={gridWords} />
          </>
        ) : (
          <>
            <p>
              <a href={path}>{words.toSheet}</a>
            </p>
            <PlainDraft slug={slug} draft={plain} gridWords={gridWords} />
          </>
        )}
      </div>
    </>
  );
}

interface PlainDraftProps {
  slug: string;
  draft: CaseFile;
  gridWords: GridWords;
}

/** Each cell leads to its own page. */
function PlainDraft({ slug, draft, gridWords }: PlainDraftProps) {
  const { index, day } = makeSheet(draft);
  const language = draft.negotiation.language;
  return (
    <ScrollingTable label={words.sheet}>
      <thead>
        <tr>
          <th scope="col">{words.issue}</th>
          {draft.parties.map(({ key, shortName }) => (
            <th key={key} scope="col">
              {shortName}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {draft.issues.map((issue) => (
          <tr key={issue.key}>
            <th scope="row" lang={language}>
              {issue.title}
            </th>
            {draft.parties.map(({ key }) => {
              const cell = buildCell(index, key, issue.key, day);
              return (
                <td key={key}>
                  <span lang={language}>{cell.position?.headline}</span>
                  <p className={section.under}>
                    <a href={cellAddress(slug, key, issue.key)}>
                      {describeCode(writeCode(cell, issue), gridWords)}
                    </a>
                  </p>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </ScrollingTable>
  );
}
