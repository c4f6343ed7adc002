import type { Metadata } from "next";
import { languageOf, withLanguage } from "@/lib/domain/language";
import { describeCatalog } from "@/lib/formats/json-ld";
import { CARD } from "@/lib/formats/picture/card-picture";
import { messagesFor } from "@/lib/messages/catalogue";
import { listDroppedLanguage } from "@/lib/request/dropped-language";
import { listNegotiationCards } from "@/lib/request/list-negotiation-cards";
import { getSettings } from "@/lib/settings";
import { JsonLd } from "./_ui/json-ld";
import { Pager } from "./_ui/pager";
import { DroppedValues } from "./_views/dropped-values";
import { EmptyHome } from "./_views/empty-home";
import { languageAlternates } from "./_views/language-alternates";
import { NegotiationCardView } from "./_views/negotiation-card";
import styles from "./page.module.css";

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const language = languageOf((await searchParams).lang);
  const address = `${getSettings().appOrigin}/`;
  const title = messagesFor(language).ui.home.documentTitle;
  const url = withLanguage(address, language);
  const card = { url: withLanguage("/card.png", language), ...CARD, alt: title };
  return {
    title: { absolute: title },
    alternates: { canonical: url, languages: languageAlternates(address) },
    openGraph: { type: "website", siteName: "Parley", title, url, images: [card] },
    twitter: { card: "summary_large_image", title, images: [card] },
  };
}

/** All negotiations that are public. */
export default async function HomePage({ searchParams }: Props) {
  const { page, lang } = await searchParams;
  const number = typeof page === "string" && /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1;
  const language = languageOf(lang);
  const { cards, pages, total } = await listNegotiationCards(number, language);
  const messages = messagesFor(language);
  const { home, site } = messages.ui;
  const hrefOf = (one: number) => withLanguage(one === 1 ? "/" : `/?page=${one}`, language);
  return (
    <>
      <JsonLd
        value={describeCatalog(
          cards.map(({ negotiation }) => negotiation),
          getSettings().appOrigin,
        )}
      />
      <header className={styles.header}>
        <h1>{home.title}</h1>
        <p>{home.lead}</p>
      </header>
      <DroppedValues dropped={listDroppedLanguage(lang)} messages={messages} />
      {total === 0 ? <EmptyHome words={home.empty} language={language} /> : null}
      <div className={styles.cards}>
        {cards.map((card) => (
          <NegotiationCardView key={card.negotiation.slug} card={card} messages={messages} />
        ))}
      </div>
      {pages > 1 ? (
        <Pager words={site} page={number} pages={pages} write={messages.number} hrefOf={hrefOf} />
      ) : null}
      {cards.length === 0 ? null : <p className={styles.standing}>{messages.standingLine}</p>}
    </>
  );
}
