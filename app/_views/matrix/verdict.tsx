import type { MatrixRow } from "@/lib/domain/matrix";
import { StatusBadge, StatusMark } from "../status-badge";
import { TakesLink } from "../what-it-takes/takes-link";
import { whyAnchor } from "./anchors";
import type { Shown } from "./shown";
import styles from "./verdict.module.css";

interface VerdictProps {
  row: MatrixRow;
  shown: Shown;
  /** False where the same verdict stands on the page once more. */
  isAnchor?: boolean;
}

/** What the counted parties make of an issue, why, on what it rests, and what outside parties would make of it. */
export function Verdict({ row, shown, isAnchor = true }: VerdictProps) {
  const { caseFile, messages, links } = shown;
  const { issue, status, cells } = row;
  const parts = messages.reasonParts(status, caseFile, cells);
  return (
    <div className={styles.verdict}>
      <StatusBadge status={status} issue={issue} messages={messages} isExplained />
      <p className={styles.reason}>
        {parts.map(({ text, option }) =>
          option === null ? (
            text
          ) : (
            <b key={option} lang={caseFile.negotiation.language}>
              {text}
            </b>
          ),
        )}
      </p>
      <WithOutside row={row} shown={shown} />
      <p className={styles.rests}>
        {status.restsOn === null ? null : <span>{messages.restsOn(status.restsOn)} </span>}
        <a id={isAnchor ? whyAnchor(issue.key) : undefined} href={links.openWhy(issue.key)}>
          {messages.ui.matrix.verdict.why}
          <span className="visually-hidden">
            {" "}
            <span lang={caseFile.negotiation.language}>{issue.title}</span>
          </span>
        </a>{" "}
        <TakesLink
          status={status}
          issue={issue}
          language={caseFile.negotiation.language}
          links={links}
          messages={messages}
        />
      </p>
    </div>
  );
}

const MOST_ALIKE = 3;

/** The status if each of the outside parties that say something were counted too. */
function WithOutside({ row, shown }: { row: MatrixRow; shown: Shown }) {
  const { caseFile, messages, index } = shown;
  const words = messages.ui.matrix.verdict;
  const spoken = row.with.filter(({ party }) => row.cells[party]?.onRecord);
  const alike = spoken.filter(({ status }) => status === row.status.status);
  const other = spoken.filter(({ status }) => status !== row.status.status);
  return (
    <>
      {other.map(({ party: key, status }) => {
        const party = index.parties.get(key);
        return party ? (
          <p key={key} className={styles.with}>
            {words.with(messages.party(party))}{" "}
            <StatusMark
              status={status}
              issue={row.issue}
              onRecord={row.status.onRecord.length + 1}
              messages={messages}
              size="small"
            />
          </p>
        ) : null;
      })}
      {alike.length > MOST_ALIKE ? (
        <p className={styles.with}>
          {words.withAnyOf(
            messages.parties(
              alike.map(({ party }) => party),
              caseFile,
            ),
          )}
        </p>
      ) : (
        alike.map((entry) => (
          <p key={entry.party} className={styles.with}>
            {messages.withParty(entry, row, caseFile)}
          </p>
        ))
      )}
    </>
  );
}
