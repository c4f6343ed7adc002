import Link from "next/link";
import type { CaseFile } from "@/lib/domain/case-file";
import { languageOfCase } from "@/lib/domain/case-language";
import { dayBefore, firstDay } from "@/lib/domain/day";
import { buildLinks, type Links } from "@/lib/domain/links";
import { EMPTY_VIEW } from "@/lib/domain/view-state";
import { ROLES, STATUSES_AS_SHOWN } from "@/lib/domain/vocabulary";
import type { Messages } from "@/lib/messages/messages";
import type { NegotiationCard } from "@/lib/request/list-negotiation-cards";
import styles from "./negotiation-card.module.css";
import { ReleaseDate } from "./release-date";
import { StatusMark } from "./status-badge";

/** More names than this are a number. */
const MOST_NAMES = 6;

/** One negotiation in the list: what it is, how it stands, who takes part. */
export function NegotiationCardView({ card, messages }: { card: NegotiationCard; messages: Messages }) {
  const words = messages.ui.home;
  const { negotiation, matrix, issues, release } = card;
  const links = buildLinks(
    { kind: "latest", slug: negotiation.slug },
    { view: "matrix", key: null },
    { ...EMPTY_VIEW, lang: messages.language },
  );
  const caseFile: Pick<CaseFile, "parties"> = { parties: [...card.parties] };
  const statuses = STATUSES_AS_SHOWN.filter((status) => matrix.summary[status] > 0);
  const language = languageOfCase({ negotiation });
  return (
    <article className={styles.card}>
      <h2 lang={language}>
        <Link className={styles.title} href={links.matrix()} prefetch={false}>
          {negotiation.title}
        </Link>
      </h2>
      <p className={styles.state}>
        {messages.talks(negotiation) ?? messages.negotiationStatuses[negotiation.status]}
      </p>
      <p className={styles.summary} lang={language}>
        {negotiation.summary}
      </p>
      {statuses.length === 0 ? null : (
        <ul className={styles.statuses} aria-label={words.statuses}>
          {statuses.map((status) => (
            <li key={status}>
              <Link href={links.matrix({ status: [status] })} prefetch={false}>
                <b>{messages.number(matrix.summary[status])}</b> {words.of(messages.number(issues))}{" "}
                <StatusMark
                  status={status}
                  issue={{ about: "outcome" }}
                  onRecord={matrix.counted.length}
                  messages={messages}
                  size="small"
                />
              </Link>
            </li>
          ))}
        </ul>
      )}
      <p className={styles.small}>{messages.counted(matrix, caseFile)}</p>
      <Newest card={card} links={links} messages={messages} />
      <dl className={styles.parties}>
        {ROLES.map((role) => ({ role, names: namesOf(card, role, messages) }))
          .filter(({ names }) => names !== "")
          .map(({ role, names }) => (
            <div key={role}>
              <dt>{messages.roles[role].heading}</dt>
              <dd>{names}</dd>
            </div>
          ))}
      </dl>
      <p className={styles.small}>
        <Link href={links.releases()} prefetch={false}>
          {words.release(messages.number(release.number))}
        </Link>
        , <ReleaseDate at={release.publishedAt} messages={messages} />
      </p>
    </article>
  );
}

interface NewestProps {
  card: NegotiationCard;
  links: Links;
  messages: Messages;
}

/** What was said last, with the way to its words. */
function Newest({ card: { newest, negotiation }, links, messages }: NewestProps) {
  if (newest.length === 0) return null;
  const title = `newest-${negotiation.slug}`;
  return (
    <div className={styles.newest}>
      <h3 id={title}>
        <Link href={links.changes()} prefetch={false}>
          {messages.ui.home.latestChanges}
        </Link>
      </h3>
      <ul aria-labelledby={title}>
        {newest.map(({ position: { party, issue, from }, title, sentence }) => {
          const day = firstDay(from);
          const href = links.changes({ issues: [issue], from: dayBefore(day), to: day });
          return (
            <li key={`${party}~${issue}~${from}`}>
              <Link href={href} prefetch={false}>
                <time dateTime={from}>{messages.date(from)}</time>
              </Link>{" "}
              <b>{title}:</b> {sentence}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function namesOf({ parties }: NegotiationCard, role: (typeof ROLES)[number], messages: Messages): string {
  const names = parties.filter((party) => party.role === role).map((party) => party.shortName);
  const shown = names.slice(0, MOST_NAMES).join(", ");
  const more = names.length - MOST_NAMES;
  return more > 0 ? messages.ui.home.andMore(shown, messages.number(more)) : shown;
}
