import type { CaseIndex } from "@/lib/domain/case-index";
import { languageOfCase } from "@/lib/domain/case-language";
import { excerpt } from "@/lib/domain/find-in-text";
import type { Links } from "@/lib/domain/links";
import type { Hit } from "@/lib/domain/search";
import { textDirection } from "@/lib/domain/text-direction";
import type { ViewState } from "@/lib/domain/view-state";
import { describeHit } from "@/lib/messages/describe-hit";
import type { Messages } from "@/lib/messages/messages";
import { Marked } from "../marked";
import styles from "./hit-list.module.css";

interface HitListProps {
  hits: readonly Hit[];
  words: readonly string[];
  index: CaseIndex;
  /** What the links carry along, and at which date a position is in force. */
  view: ViewState;
  links: Links;
  messages: Messages;
}

/** About two lines of text around what was found. */
const EXCERPT = 220;

/** What was found, each as a link with the words around it. */
export function HitList({ hits, ...place }: HitListProps) {
  return (
    <ul className={styles.hits}>
      {hits.map((hit) => (
        <HitEntry key={`${hit.kind} ${hit.id}`} hit={hit} {...place} />
      ))}
    </ul>
  );
}

function HitEntry({ hit, words, ...place }: Omit<HitListProps, "hits"> & { hit: Hit }) {
  const { index, messages, view } = place;
  const { find } = messages.ui;
  const described = describeHit(hit, place);
  if (described === null) return null;
  const { title, href, date, remark, inTitle } = described;
  const language = languageOfCase(index.caseFile);
  // What the title says is marked there.
  const texts = hit.texts.filter(({ field, text }) => !inTitle.includes(field) && text !== title);
  return (
    <li className={styles.hit}>
      <a href={href} lang={language}>
        <Marked text={title} q={view.q} />
      </a>
      {date === null ? null : (
        <>
          {" "}
          <time dateTime={date} className={styles.small}>
            {messages.date(date)}
          </time>
        </>
      )}
      {remark === null ? null : <span className={styles.small}> ({remark})</span>}
      {texts.map(({ field, text, language: own }) => (
        <p key={`${field} ${text}`} className={styles.text}>
          <span className={styles.small}>{find.fields[field]}: </span>
          <span lang={own ?? language} dir={own === undefined ? undefined : textDirection(own)}>
            <Marked text={excerpt(text, words, EXCERPT)} q={view.q} />
          </span>
        </p>
      ))}
    </li>
  );
}
