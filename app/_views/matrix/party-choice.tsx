import type { Party } from "@/lib/domain/case-file";
import { ROLES, type Role } from "@/lib/domain/vocabulary";
import { RoleTerm } from "../terms/role-term";
import { addParties, toggleParty } from "./choose-parties";
import styles from "./controls.module.css";
import type { Shown } from "./shown";

/** So many parties that are not shown stand open to be pressed; the others are one press further away. */
const MOST_OFFERED = 20;

/** The parties of the case in three tiers, each a press away; who is counted, and why these are shown. */
export function PartyChoice({ shown }: { shown: Shown }) {
  const { matrix, messages, caseFile, links } = shown;
  const words = messages.ui.matrix.parties;
  return (
    <section className={styles.block} aria-label={words.section}>
      <PartyTiers shown={shown} />
      <p className={styles.said} role="status">
        {messages.counted(matrix, caseFile)} {messages.chosenBy(matrix.chosenBy)}{" "}
        {matrix.chosenBy === "reader" ? (
          <a id="parties-first" href={links.stay({ parties: null, count: [] })}>
            {words.showFirst}
          </a>
        ) : null}
      </p>
    </section>
  );
}

/** The parties alone, for views that count otherwise. */
export function PartyTiers({ shown }: { shown: Shown }) {
  return (
    <div className={styles.row}>
      {ROLES.map((role) => (
        <PartyTier key={role} role={role} shown={shown} />
      ))}
    </div>
  );
}

function PartyTier({ role, shown }: { role: Role; shown: Shown }) {
  const { caseFile, matrix, messages, links, view } = shown;
  const ofRole = caseFile.parties.filter((party) => party.role === role);
  if (ofRole.length === 0) return null;
  const isShown = (party: Party) => matrix.parties.includes(party.key);
  const open = ofRole.length > MOST_OFFERED ? ofRole.filter(isShown) : ofRole;
  const further = ofRole.filter((party) => !open.includes(party));
  const missing = ofRole.filter((party) => !isShown(party)).map(({ key }) => key);
  return (
    <div className={styles.tier}>
      <span className={styles.label} id={`tier-${role}`}>
        <RoleTerm role={role} messages={messages} isHeading />
      </span>
      <ul className={styles.pills} aria-labelledby={`tier-${role}`}>
        {open.map((party) => (
          <PartyPill key={party.key} party={party} shown={shown} />
        ))}
        {missing.length > 1 && ofRole.length > 3 ? (
          <li>
            <a
              id={`all-${role}`}
              className={styles.quiet}
              href={links.stay(addParties(caseFile, matrix.parties, view.count, missing))}
            >
              {messages.ui.matrix.parties.all(ofRole.length)}
              <span className="visually-hidden"> {messages.roles[role].word}</span>
            </a>
          </li>
        ) : null}
      </ul>
      {further.length > 0 ? (
        <details className={styles.more}>
          <summary>{messages.ui.matrix.parties.more(further.length)}</summary>
          <ul className={styles.pills} aria-labelledby={`tier-${role}`}>
            {further.map((party) => (
              <PartyPill key={party.key} party={party} shown={shown} />
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  );
}

function PartyPill({ party, shown }: { party: Party; shown: Shown }) {
  const { caseFile, matrix, links, view, messages } = shown;
  const words = messages.ui.matrix.parties;
  const isShown = matrix.parties.includes(party.key);
  return (
    <li>
      <a
        id={`party-${party.key}`}
        className={styles.pill}
        data-on={isShown ? "" : undefined}
        href={links.stay(toggleParty(caseFile, matrix.parties, view.count, party.key))}
      >
        {party.shortName}
        {isShown ? <span aria-hidden="true"> ✓</span> : null}
        <span className="visually-hidden">{` ${isShown ? words.pressToLeaveOut : words.pressToShow}`}</span>
      </a>
    </li>
  );
}
