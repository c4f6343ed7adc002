import type { Metadata } from "next";
import { connection } from "next/server";
import { listPublicNegotiations } from "@/lib/data/releases";
import { languageOf } from "@/lib/domain/language";
import { messagesFor } from "@/lib/messages/catalogue";
import { listDroppedLanguage } from "@/lib/request/dropped-language";
import { Notice } from "../_ui/notice";
import { DroppedValues } from "../_views/dropped-values";
import { MethodView } from "./method-view";
import { getTeachingCase } from "./teaching-case";

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { site } = messagesFor(languageOf((await searchParams).lang)).ui;
  return {
    title: site.method,
    description:
      "What the statuses mean, who is counted and how stances are read, with examples computed live.",
    // The definitions are in English, whatever stands around them.
    alternates: { canonical: "/method" },
  };
}

/** The definitions are promised word by word, and so far only in English: another language says so above them. */
export default async function MethodPage({ searchParams }: Props) {
  await connection();
  const { lang } = await searchParams;
  const language = languageOf(lang);
  const messages = messagesFor(language);
  const english = messagesFor("en");
  const teaching = getTeachingCase();
  const negotiations = await listPublicNegotiations();
  const isPublic = negotiations.some(({ slug }) => slug === teaching.negotiation.slug);
  return (
    <>
      <DroppedValues dropped={listDroppedLanguage(lang)} messages={messages} />
      {language === english.language ? null : (
        <Notice>
          <p>{messages.ui.site.onlyInEnglish}</p>
        </Notice>
      )}
      <div lang={english.language} dir={english.direction}>
        <MethodView material={{ messages: english, language, teaching, isPublic }} />
      </div>
    </>
  );
}
