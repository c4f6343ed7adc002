// The preview of the first page: the negotiations that are public now.
import "server-only";
import type { Language } from "@/lib/domain/language";
import { pictureHomeCard } from "@/lib/formats/picture/card-picture";
import { messagesFor } from "@/lib/messages/catalogue";
import { answerPng } from "../answer-png";
import type { ApiAnswer } from "../api/respond";
import { listNegotiationCards } from "../list-negotiation-cards";

export async function answerHomeCard(language: Language): Promise<ApiAnswer> {
  const { cards, total } = await listNegotiationCards(1, language);
  const titles = cards.map(({ negotiation }) => negotiation.title);
  const svg = pictureHomeCard(titles, total, messagesFor(language));
  return answerPng(svg, 1, "parley-card.png");
}
