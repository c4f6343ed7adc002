import type { Metadata } from "next";
import { languageOf } from "@/lib/domain/language";
import { messagesFor } from "@/lib/messages/catalogue";
import { listDroppedLanguage } from "@/lib/request/dropped-language";
import { openApiDocs } from "@/lib/request/open-api-docs";
import { Notice } from "../../_ui/notice";
import { DroppedValues } from "../../_views/dropped-values";
import { ApiDocsView } from "./api-docs-view";

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const english = messagesFor("en");

export async function generateMetadata(): Promise<Metadata> {
  const { title, description } = english.ui.apiDocs;
  return { title, description, alternates: { canonical: "/docs/api" } };
}

/** Fields and parameters have English names, and so has what is said of them. */
export default async function ApiDocsPage({ searchParams }: Props) {
  const { lang } = await searchParams;
  const language = languageOf(lang);
  const messages = messagesFor(language);
  return (
    <>
      <DroppedValues dropped={listDroppedLanguage(lang)} messages={messages} />
      {language === english.language ? null : (
        <Notice>
          <p>{messages.ui.site.onlyInEnglish}</p>
        </Notice>
      )}
      <ApiDocsView docs={await openApiDocs()} words={english.ui.apiDocs} />
    </>
  );
}
