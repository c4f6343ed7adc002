import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { NarrowPage } from "@/app/_ui/narrow-page";
import { readCode } from "@/lib/domain/talk-code";
import { messagesFor } from "@/lib/messages/catalogue";
import { getPageLanguage } from "@/lib/request/page-language";
import { SubmitButton } from "../_ui/form/submit-button";
import { TextField } from "../_ui/form/text-field";

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The same in every language. */
export const metadata: Metadata = { title: "Parley", robots: { index: false, follow: false } };

/** Where six letters that were told in a room are typed in. */
export default async function EnterCodePage({ searchParams }: Props) {
  const { code } = await searchParams;
  const language = await getPageLanguage();
  const typed = typeof code === "string" ? code : "";
  const read = readCode(typed);
  if (read !== null) redirect(`/f/${read}${language === "en" ? "" : `?lang=${language}`}`);
  const words = messagesFor(language).ui.present.follow.enter;
  return (
    <NarrowPage
      title={words.title}
      lead={typed === "" ? words.lead : words.wrong(typed.slice(0, 40))}
      language={language}
    >
      <form action="/f">
        {language === "en" ? null : <input type="hidden" name="lang" value={language} />}
        <TextField name="code" label={words.code} autoComplete="off" value={typed.slice(0, 40)} />
        <SubmitButton>{words.go}</SubmitButton>
      </form>
    </NarrowPage>
  );
}
