"use client";
import Link from "next/link";
import { useActionState } from "react";
import { adminDesk } from "@/lib/messages/en/ui/admin-desk";
import type { AboutArticle } from "@/lib/schemas/article";
import formStyles from "../../_ui/form/form.module.css";
import { FormContext, NOT_SENT } from "../../_ui/form/form-state";
import { SubmitButton } from "../../_ui/form/submit-button";
import { ChoiceField, LineField } from "../position/plain-fields";
import section from "../section.module.css";
import styles from "./desk.module.css";
import { giveSourceAction } from "./desk-actions";

const words = adminDesk.source;

interface SourceFormProps {
  /** What the document says of itself. */
  about: AboutArticle;
  /** To begin with; "" where neither document nor text has one. */
  title: string;
  sources: readonly { value: string; label: string }[];
  chosen: string | undefined;
  kinds: readonly { value: string; label: string }[];
  hidden: Readonly<Record<string, string>>;
  /** The way back where there is a source already; null: none. */
  back: string | null;
}

/** Where the article stands: a source of the draft, or a new one, of which the document may say most itself. */
export function SourceForm({ about, title, sources, chosen, kinds, hidden, back }: SourceFormProps) {
  const [state, send] = useActionState(giveSourceAction, NOT_SENT);
  const values = state.values ?? {
    ...{ source: chosen ?? "", title, publisher: about.publisher ?? "" },
    ...{ author: about.author ?? "", url: about.url ?? "", published: about.published ?? "" },
    ...{ language: about.language ?? "", kind: "news" },
  };
  return (
    <section className={`${section.section} ${section.narrow}`} aria-labelledby="source">
      <h2 id="source">{words.title}</h2>
      <p className={section.text}>{words.lead}</p>
      <form action={send} className={formStyles.form} data-wide aria-labelledby="source">
        {Object.entries(hidden).map(([key, value]) => (
          <input key={key} type="hidden" name={key} value={value} />
        ))}
        <div role={state.ok ? "status" : "alert"} className={formStyles.answer} data-ok={state.ok}>
          {state.message}
        </div>
        <FormContext key={hidden.saveId} value={{ ...state, values }}>
          <ChoiceField
            name="source"
            label={words.existing}
            choices={[{ value: "", label: words.isNew }, ...sources]}
          />
          <LineField name="title" label={words.name} />
          <LineField name="url" label={words.url} />
          <div className={styles.row}>
            <LineField name="published" label={words.published} hint={words.publishedHint} />
            <LineField name="language" label={words.language} hint={words.languageHint} />
          </div>
          <div className={styles.row}>
            <LineField name="publisher" label={words.publisher} />
            <LineField name="author" label={words.author} />
            <ChoiceField name="kind" label={words.kind} choices={kinds} />
          </div>
        </FormContext>
        <div>
          <SubmitButton>{words.give}</SubmitButton>
        </div>
        {back === null ? null : (
          <p>
            <Link href={back} prefetch={false}>
              {words.back}
            </Link>
          </p>
        )}
      </form>
    </section>
  );
}
