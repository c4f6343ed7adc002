import type { Party } from "@/lib/domain/case-file";
import type { Messages } from "@/lib/messages/messages";
import { RoleTerm } from "../terms/role-term";
import styles from "./matrix-table.module.css";
import { CountLink } from "./party-order";
import type { Shown } from "./shown";

/** The header row: who is shown, and which of them the verdict counts. */
export function MatrixHead({ shown }: { shown: Shown }) {
  const { matrix, messages, caseFile, index } = shown;
  const parties = matrix.parties.flatMap((key) => index.parties.get(key) ?? []);
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.issue}>
          {messages.ui.matrix.head.issue}
        </th>
        <th scope="col" className={styles.verdict}>
          {verdictTitle(matrix.counted.length, messages)}
          <small>{messages.parties(matrix.counted, caseFile)}</small>
        </th>
        {parties.map((party) => (
          <PartyHead key={party.key} party={party} shown={shown} />
        ))}
      </tr>
    </thead>
  );
}

function verdictTitle(counted: number, { ui }: Messages): string {
  const { head } = ui.matrix;
  if (counted < 2) return head.status;
  return counted === 2 ? head.two : head.among(counted);
}

function PartyHead({ party, shown }: { party: Party; shown: Shown }) {
  const { matrix, messages, links, view } = shown;
  const isCounted = matrix.counted.includes(party.key);
  const role = messages.roles[party.role].word;
  const words = messages.ui.matrix.head;
  return (
    <th scope="col" data-beside={isCounted ? undefined : ""} data-first-beside={isFirstBeside(party, shown)}>
      <a className={styles.partyLink} href={links.party(party.key)} title={party.name}>
        {party.shortName}
      </a>
      {view.density === "marks" ? (
        <span className="visually-hidden">, {isCounted ? role : `${role}, ${words.notCounted}`}</span>
      ) : (
        <small>
          <RoleTerm role={party.role} messages={messages} />
          {isCounted && party.role !== "at-table" ? ` · ${words.counted}` : null}
          {isCounted ? null : ` · ${words.notCountedInStatus}`}
          {isCounted && !view.count.includes(party.key) ? null : (
            <span className={styles.count}>
              {" "}
              <CountLink party={party} shown={shown} id="count-head" />
            </span>
          )}
        </small>
      )}
    </th>
  );
}

/** Where the counted end and those who stand beside begin. */
function isFirstBeside(party: Party, { matrix }: Shown): "" | undefined {
  return matrix.parties.find((key) => !matrix.counted.includes(key)) === party.key ? "" : undefined;
}
