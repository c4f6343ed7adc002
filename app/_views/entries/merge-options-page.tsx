import { randomUUID } from "node:crypto";
import Link from "next/link";
import { makeEntity } from "@/lib/domain/case-entities";
import { adminMerge as words } from "@/lib/messages/en/ui/admin-merge";
import type { OpenOptionMerge, OptionMergeAsked } from "@/lib/request/option-merging";
import { ActionForm } from "../../_ui/form/action-form";
import { SelectField } from "../../_ui/form/select-field";
import { SubmitButton } from "../../_ui/form/submit-button";
import { DraftHead } from "../drafts/draft-head";
import styles from "../section.module.css";
import { entryAddress, mergeOptionsAddress } from "./entry-address";
import { mergeOptionsAction } from "./merge-actions";
import { nameThing } from "./name-thing";
import { NamedList } from "./named-list";

interface MergeOptionsPageProps {
  asked: OptionMergeAsked;
  opened: OpenOptionMerge;
}

/** Which two options of an issue are to be one, what that does, and what stands against it. */
export function MergeOptionsPage({ asked, opened }: MergeOptionsPageProps) {
  const { slug, id, from, into } = asked;
  const { caseFile, issue, plan, mark } = opened;
  const { title, language } = caseFile.negotiation;
  const choices = issue.options.map(({ key, label }, at) => ({ value: key, label: `${at + 1} ${label}` }));
  return (
    <>
      <DraftHead {...{ slug, title, language }} here="issues" isWithin />
      <h1>
        {words.options.title}: <span lang={language}>{issue.title}</span>
      </h1>
      <p className={styles.text}>{words.options.lead}</p>
      <form action={mergeOptionsAddress(slug, id)} className={styles.actions}>
        <SelectField name="from" label={words.options.from} choices={choices} value={from ?? ""} />
        <SelectField
          name="into"
          label={words.options.into}
          choices={choices}
          value={into ?? choices[1]?.value ?? ""}
        />
        <SubmitButton tone="plain">{words.show}</SubmitButton>
      </form>
      {plan === null || from === null || into === null ? (
        from !== null && from === into ? (
          <p role="status">{words.options.same}</p>
        ) : null
      ) : plan.ok ? (
        <>
          <NamedList id="given-up" title={words.givenUp} names={[plan.givenUp]} />
          <NamedList
            id="changed"
            title={words.changed}
            names={plan.changed.map(({ before }) => nameThing(before, caseFile))}
          />
          {issue.options.length <= 2 ? <p>{words.options.few}</p> : null}
          <div className={styles.section}>
            <ActionForm action={mergeOptionsAction}>
              {Object.entries({ slug, id, from, into, shown: mark, saveId: randomUUID() }).map(
                ([name, value]) => (
                  <input key={name} type="hidden" name={name} value={value} />
                ),
              )}
              <SubmitButton>{words.send}</SubmitButton>
            </ActionForm>
          </div>
        </>
      ) : (
        <>
          <NamedList
            id="refused"
            title={words.refused}
            names={plan.conflicts.map((position) => nameThing(makeEntity("position", position, 0), caseFile))}
          />
          <p className={styles.text}>{words.options.refused}</p>
        </>
      )}
      <p>
        <Link href={entryAddress(slug, "issue", id)} prefetch={false} className={styles.back}>
          {words.back}
        </Link>
      </p>
    </>
  );
}
