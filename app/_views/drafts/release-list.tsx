import type { ReleaseInfo } from "@/lib/data/releases";
import { mountPath } from "@/lib/domain/mount";
import { adminPublish as words } from "@/lib/messages/en/ui/admin-publish";
import type { Messages } from "@/lib/messages/messages";
import { ActionForm } from "../../_ui/form/action-form";
import { FormDisclosure } from "../../_ui/form/form-disclosure";
import { SubmitButton } from "../../_ui/form/submit-button";
import { TextField } from "../../_ui/form/text-field";
import { ReleaseDate } from "../release-date";
import section from "../section.module.css";
import { publicAction, recallAction } from "./publish-actions";

interface ReleaseListProps {
  slug: string;
  releases: readonly ReleaseInfo[];
  isWithdrawn: boolean;
  /** Whether the viewer may take back what is published. */
  canRecall: boolean;
  messages: Messages;
}

/** What is published, and the ways to take it back. */
export function ReleaseList({ slug, releases, isWithdrawn, canRecall, messages }: ReleaseListProps) {
  return (
    <>
      <section className={section.section} aria-labelledby="releases">
        <h2 id="releases">{words.releases}</h2>
        {releases.length === 0 ? <p>{words.noReleases}</p> : null}
        <ul className={section.plainList}>
          {releases.map(({ number, note, publishedAt, recalled }) => (
            <li key={number}>
              <a href={mountPath({ kind: "release", slug, number })}>
                {words.release} {number}
              </a>
              , <ReleaseDate at={publishedAt} messages={messages} />
              <p className={section.under} dir="auto">
                {recalled === null ? note : words.recalled(recalled.reason)}
              </p>
              {canRecall && recalled === null ? (
                <ActionForm action={recallAction} label={words.recallOf(number)}>
                  <input type="hidden" name="slug" value={slug} />
                  <input type="hidden" name="number" value={number} />
                  <FormDisclosure summary={words.recallOf(number)}>
                    <TextField
                      name="reason"
                      label={words.reason}
                      hint={words.reasonHint}
                      autoComplete="off"
                    />
                    <SubmitButton tone="plain" label={words.recallOf(number)}>
                      {words.recall}
                    </SubmitButton>
                  </FormDisclosure>
                </ActionForm>
              ) : null}
            </li>
          ))}
        </ul>
      </section>
      <section className={section.section} aria-labelledby="public">
        <h2 id="public">{words.visibility}</h2>
        <p>
          {isWithdrawn
            ? words.invisible
            : releases.some(({ recalled }) => recalled === null)
              ? words.visible
              : words.nothingVisible}
        </p>
        {canRecall && (isWithdrawn || releases.length > 0) ? (
          <ActionForm action={publicAction} inline>
            <input type="hidden" name="slug" value={slug} />
            <input type="hidden" name="withdrawn" value={isWithdrawn ? "no" : "yes"} />
            <SubmitButton tone="plain">{isWithdrawn ? words.reinstate : words.withdraw}</SubmitButton>
          </ActionForm>
        ) : null}
      </section>
    </>
  );
}
