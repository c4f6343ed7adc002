import type { Metadata } from "next";
import { messagesFor } from "@/lib/messages/catalogue";
import { listNegotiationCards } from "@/lib/request/list-negotiation-cards";
import { getSettings } from "@/lib/settings";
import { Pager } from "./_ui/pager";
import { EmptyHome } from "./_views/empty-home";
import { NegotiationCardView } from "./_views/negotiation-card";
import styles from "./page.module.css";

export function generateMetadata(): Metadata {
  return {
    title: { absolute: "Parley: negotiations, issue by issue" },
    alternates: { canonical: `${getSettings().appOrigin}/` },
  };
}

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** All negotiations that are public. */
export default async function HomePage({ searchParams }: Props) {
  const { page } = await searchParams;
  const number = typeof page === "string" && /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1;
  const { cards, pages, total } = await listNegotiationCards(number);
  const messages = messagesFor(null);
  return (
    <>
      <header className={styles.header}>
        <h1>Negotiations</h1>
        <p>
          Where the parties stand, issue by issue: in their own words, with the source one click away, and
          with what nobody has said yet.
        </p>
      </header>
      {total === 0 ? <EmptyHome /> : null}
      <div className={styles.cards}>
        {cards.map((card) => (
          <NegotiationCardView key={card.negotiation.slug} card={card} messages={messages} />
        ))}
      </div>
      {pages > 1 ? (
        <Pager page={number} pages={pages} hrefOf={(one) => (one === 1 ? "/" : `/?page=${one}`)} />
      ) : null}
      {cards.length === 0 ? null : <p className={styles.standing}>{messages.standingLine}</p>}
    </>
  );
}
