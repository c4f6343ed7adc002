import { indexCase } from "@/lib/domain/case-index";
import { buildMatrix } from "@/lib/domain/matrix";
import { offersOf } from "@/lib/domain/mount";
import type { FoundCase } from "@/lib/request/open-case";
import { makeBriefDocument } from "@/lib/request/take/brief-document";
import { Choices } from "../choices";
import { AsOfChoice } from "../matrix/as-of-choice";
import controls from "../matrix/controls.module.css";
import { FilterForm } from "../matrix/filter-form";
import { PartyChoice } from "../matrix/party-choice";
import type { Shown } from "../matrix/shown";
import { SoftNavigation } from "../matrix/soft-navigation";
import { CopyButton } from "../take/copy-button";
import type { ViewProps } from "../view-props";
import styles from "./brief-view.module.css";

/** The view as half a page of prose; every sentence with the statements that it rests on. */
export function BriefView({ opened, ...props }: ViewProps & { opened: FoundCase }) {
  const { caseFile, view, messages } = props;
  const shown: Shown = { ...props, index: indexCase(caseFile), matrix: buildMatrix(caseFile, view) };
  const { leads, sections, left, notes, notesHeading } = makeBriefDocument(opened);
  return (
    <SoftNavigation>
      <Choices links={props.links}>
        <AsOfChoice shown={shown} />
        <PartyChoice shown={shown} />
        <div className={controls.bar}>
          <div className={controls.further}>
            <FilterForm shown={shown} hasArrangement={false} />
          </div>
        </div>
      </Choices>
      <BriefActions {...props} />
      {messages.language === "en" ? null : <p className={styles.made}>{messages.ui.site.onlyInEnglish}</p>}
      <div className={styles.brief} lang="en" dir="ltr">
        <p>{leads.join(" ")}</p>
        {sections.map(({ heading, sentences }) => (
          <section key={heading}>
            <h2>{heading}</h2>
            <p>
              {sentences.map((sentence) => (
                <span key={sentence.text}>
                  {sentence.text}
                  {sentence.notes.map((number) => (
                    <sup key={number}>
                      <a href={`#note-${number}`} aria-label={`${notesHeading} ${number}`}>
                        [{number}]
                      </a>
                    </sup>
                  ))}{" "}
                </span>
              ))}
            </p>
          </section>
        ))}
        {left === null ? null : <p>{left}</p>}
        {notes.length === 0 ? null : (
          <section className={styles.notes}>
            <h2>{notesHeading}</h2>
            <ol>
              {notes.map(({ number, text, address }) => (
                <li key={number} id={`note-${number}`} tabIndex={-1}>
                  {text}{" "}
                  <a href={address}>
                    {messages.ui.brief.record}
                    <span className="visually-hidden"> {number}</span>
                  </a>
                </li>
              ))}
            </ol>
          </section>
        )}
      </div>
      <p className={styles.made}>{messages.ui.brief.made}</p>
    </SoftNavigation>
  );
}

/** The same as text, HTML and Markdown: to open, and with scripts to copy. */
function BriefActions({ links, messages }: ViewProps) {
  if (!offersOf(links.mount).downloads) return null;
  const { brief } = messages.ui;
  const html = links.take("brief.html");
  const text = links.take("brief.txt");
  const markdown = links.take("brief.md");
  return (
    <p className={styles.actions}>
      <a href={text}>{brief.text}</a>
      <a href={html}>{brief.html}</a>
      <a href={markdown}>{brief.markdown}</a>
      <CopyButton plain={text}>{brief.copyText}</CopyButton>
      <CopyButton plain={text} html={html}>
        {brief.copyHtml}
      </CopyButton>
      <CopyButton plain={markdown}>{brief.copyMarkdown}</CopyButton>
    </p>
  );
}
