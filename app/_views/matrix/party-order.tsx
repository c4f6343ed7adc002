import type { Party } from "@/lib/domain/case-file";
import { offersOf } from "@/lib/domain/mount";
import { moveParty, toggleCount, toggleParty } from "./choose-parties";
import styles from "./controls.module.css";
import type { Shown } from "./shown";

/** The shown parties in their order, for views whose statuses count all of them. */
export function PartyOrder({ shown }: { shown: Shown }) {
  return (
    <details className={styles.details}>
      <summary>{shown.messages.ui.filters.orderAlone}</summary>
      <PartyList shown={shown} hasCounting={false} />
    </details>
  );
}

interface PartyListProps {
  shown: Shown;
  /** Whether the view has a status that counts some of them and not others. */
  hasCounting: boolean;
}

/** The shown parties in their order, each with what can be done to it. */
export function PartyList({ shown, hasCounting }: PartyListProps) {
  const { matrix, index } = shown;
  const parties = matrix.parties.flatMap((key) => index.parties.get(key) ?? []);
  return (
    <ol className={styles.order}>
      {parties.map((party) => (
        <OrderedParty key={party.key} party={party} shown={shown} hasCounting={hasCounting} />
      ))}
    </ol>
  );
}

function OrderedParty({ party, shown, hasCounting }: PartyListProps & { party: Party }) {
  const { caseFile, matrix, messages, links, view } = shown;
  const { key } = party;
  const name = messages.party(party);
  const { head, parties: words } = messages.ui.matrix;
  const isCounted = matrix.counted.includes(key);
  return (
    <li>
      <b>{party.shortName}</b>{" "}
      <small>
        {messages.roles[party.role].word}
        {hasCounting ? `, ${isCounted ? head.counted : head.notCounted}` : null}
      </small>
      <span className={styles.actions}>
        <MoveLink party={party} by={-1} shown={shown} />
        <MoveLink party={party} by={1} shown={shown} />
        {hasCounting ? <CountLink party={party} shown={shown} /> : null}
        <a id={`leave-${key}`} href={links.stay(toggleParty(caseFile, matrix.parties, view.count, key))}>
          {words.leaveOut}
          <span className="visually-hidden">: {name}</span>
        </a>
      </span>
    </li>
  );
}

function MoveLink({ party, by, shown }: { party: Party; by: -1 | 1; shown: Shown }) {
  const { caseFile, matrix, messages, links, view } = shown;
  const moved = moveParty(caseFile, matrix.parties, view.count, party.key, by);
  const { earlier, later } = messages.ui.matrix.parties;
  const word = by === -1 ? earlier : later;
  if (!moved) return <span className={styles.off}>{word}</span>;
  return (
    <a id={`${by === -1 ? "earlier" : "later"}-${party.key}`} href={links.stay(moved)}>
      {word}
      <span className="visually-hidden">: {messages.party(party)}</span>
    </a>
  );
}

/** For parties that are counted only if the reader wants it. */
export function CountLink({ party, shown, id = "count" }: { party: Party; shown: Shown; id?: string }) {
  const { caseFile, matrix, messages, links, view } = shown;
  const { key } = party;
  const words = messages.ui.matrix.parties;
  const isAdded = view.count.includes(key);
  // Whoever counts anyway has nothing to choose.
  if (!offersOf(links.mount).choice || (!isAdded && matrix.counted.includes(key))) return null;
  return (
    <a id={`${id}-${key}`} href={links.stay(toggleCount(caseFile, matrix.parties, view.count, key))}>
      {isAdded ? words.noLongerCount(messages.party(party)) : words.count(messages.party(party))}
    </a>
  );
}
