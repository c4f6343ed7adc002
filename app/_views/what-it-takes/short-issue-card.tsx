import { takesAnchor } from "@/lib/domain/links";
import type { ShortIssue } from "@/lib/domain/short-of-common-ground";
import { Disclosure } from "../../_ui/disclosure";
import type { Shown } from "../matrix/shown";
import section from "../section.module.css";
import { StatusBadge } from "../status-badge";
import styles from "./short-issue-card.module.css";
import { WayNeeds } from "./way-needs";
import { WaysList } from "./ways-list";

/** So many ways that are equally short stand open; the others are folded with the longer ones. */
const MOST_OPEN = 3;

/** One issue short of common ground: its status, the shortest ways with who says what of them, the others folded. */
export function ShortIssueCard({ entry, shown }: { entry: ShortIssue; shown: Shown }) {
  const { row, shortest, further } = entry;
  const { caseFile, messages, links } = shown;
  const { issue, status, cells } = row;
  const words = messages.ui.whatItTakes;
  const id = takesAnchor(issue.key);
  const open = shortest.slice(0, MOST_OPEN);
  const folded = [...shortest.slice(MOST_OPEN), ...further];
  return (
    <section className={styles.card} id={id} aria-labelledby={`${id}~title`}>
      <header className={styles.header}>
        <h2 id={`${id}~title`} lang={caseFile.negotiation.language}>
          <a href={links.issue(issue.key)}>{issue.title}</a>
        </h2>
        <StatusBadge status={status} issue={issue} messages={messages} isExplained />
        <p>{messages.reason(status, caseFile, cells)}</p>
      </header>
      {issue.about === "conduct" ? <p className={section.small}>{words.conduct}</p> : null}
      {open.map((way) => (
        <div key={way.option} className={styles.way}>
          <p>
            <b lang={caseFile.negotiation.language}>{messages.option(way.option, issue, caseFile)}</b>:{" "}
            {messages.whatItTakes(way, issue, caseFile)}.
          </p>
          <WayNeeds way={way} row={row} shown={shown} />
        </div>
      ))}
      {folded.length === 0 ? null : (
        <Disclosure
          summary={
            <>
              {words.further(folded.length)}
              <span className="visually-hidden">
                : <span lang={caseFile.negotiation.language}>{issue.title}</span>
              </span>
            </>
          }
        >
          <WaysList
            ways={folded}
            issue={issue}
            caseFile={caseFile}
            messages={messages}
            className={section.list}
          />
        </Disclosure>
      )}
    </section>
  );
}
