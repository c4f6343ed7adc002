import { randomUUID } from "node:crypto";
import Link from "next/link";
import { entitiesOfKind, makeEntity } from "@/lib/domain/case-entities";
import type { CaseFile, Position } from "@/lib/domain/case-file";
import type { MergeConflict, MergePlan } from "@/lib/domain/plan-merge";
import { adminEntries } from "@/lib/messages/en/ui/admin-entries";
import { adminMerge as words } from "@/lib/messages/en/ui/admin-merge";
import type { MergeAsked, OpenMerge } from "@/lib/request/entry-merging";
import { ActionForm } from "../../_ui/form/action-form";
import { SelectField } from "../../_ui/form/select-field";
import { SubmitButton } from "../../_ui/form/submit-button";
import { DraftHead } from "../drafts/draft-head";
import styles from "../section.module.css";
import { entryAddress, mergeAddress, pageOf } from "./entry-address";
import { mergeEntryAction } from "./merge-actions";
import { nameThing } from "./name-thing";
import { NamedList } from "./named-list";

interface MergePageProps {
  asked: MergeAsked;
  opened: OpenMerge;
}

/** Which two are to be one, what that does, and what stands against it. */
export function MergePage({ asked, opened }: MergePageProps) {
  const { slug, kind, id, into } = asked;
  const { caseFile, plan, mark } = opened;
  const { title, language } = caseFile.negotiation;
  const things = entitiesOfKind(caseFile, kind);
  const own = things.find((entity) => entity.id === id);
  const others = things.filter((entity) => entity.id !== id);
  return (
    <>
      <DraftHead {...{ slug, title, language }} here={pageOf(kind)} isWithin />
      <h1 dir="auto">{own === undefined ? null : words.heading(nameThing(own))}</h1>
      <p className={styles.text}>{words.lead}</p>
      <form action={mergeAddress(slug, kind, id)} className={styles.actions}>
        <SelectField
          name="into"
          label={words.into}
          {...(into !== null && { value: into })}
          choices={others.map((entity) => ({ value: entity.id, label: nameThing(entity) }))}
        />
        <SubmitButton tone="plain">{words.show}</SubmitButton>
      </form>
      {plan === null || into === null ? null : plan.ok ? (
        <>
          <Consequences plan={plan} caseFile={caseFile} kind={kind} />
          <div className={styles.section}>
            <ActionForm action={mergeEntryAction}>
              {Object.entries({ slug, kind, id, into, shown: mark, saveId: randomUUID() }).map(
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
          <p className={styles.text}>{words.refusedLead}</p>
          <NamedList
            id="refused"
            title={words.refused}
            names={plan.conflicts.map((conflict) => nameConflict(conflict, caseFile))}
          />
        </>
      )}
      <p>
        <Link href={entryAddress(slug, kind, id)} prefetch={false} className={styles.back}>
          {words.back}
        </Link>
      </p>
    </>
  );
}

interface ConsequencesProps {
  plan: MergePlan & { ok: true };
  caseFile: CaseFile;
  kind: MergeAsked["kind"];
}

function Consequences({ plan, caseFile, kind }: ConsequencesProps) {
  const [, ...doubled] = plan.deleted;
  const fields = plan.givenUp.map(({ field, before }) =>
    words.field(adminEntries.fields[kind][field]?.label ?? field, showValue(before)),
  );
  return (
    <>
      <NamedList id="given-up" title={words.givenUp} names={fields} />
      <NamedList
        id="doubled"
        title={words.doubled}
        names={doubled.map((entity) => nameThing(entity, caseFile))}
      />
      <NamedList
        id="changed"
        title={words.changed}
        names={plan.changed.map(({ before }) => nameThing(before, caseFile))}
      />
    </>
  );
}

/** The labels of options; any other field is one text or number. */
function showValue(value: unknown): string {
  return Array.isArray(value) ? value.map((entry) => entry.label ?? entry).join(", ") : String(value);
}

function nameConflict(conflict: MergeConflict, caseFile: CaseFile): string {
  const namePosition = (position: Position) => nameThing(makeEntity("position", position, 0), caseFile);
  switch (conflict.about) {
    case "position":
      return words.positions(namePosition(conflict.one), namePosition(conflict.other));
    case "search":
      return words.search(conflict.party, conflict.issue);
    case "option":
      return words.option(conflict.option);
    case "condition":
      return words.condition(namePosition(conflict.position));
  }
}
