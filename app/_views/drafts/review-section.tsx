import { adminPublish as words } from "@/lib/messages/en/ui/admin-publish";
import { ActionForm } from "../../_ui/form/action-form";
import { SubmitButton } from "../../_ui/form/submit-button";
import section from "../section.module.css";
import { reviewAction } from "./publish-actions";

interface ReviewSectionProps {
  slug: string;
  basedOn: number;
  /** What is held back of it, as forms name it. */
  hold: readonly string[];
  /** Who has looked at just this. */
  reviewers: readonly string[];
}

/** Who has looked at what would go out, and the way to say so. */
export function ReviewSection({ slug, basedOn, hold, reviewers }: ReviewSectionProps) {
  return (
    <section className={section.section} aria-labelledby="review">
      <h2 id="review">{words.review}</h2>
      <p className={section.text}>{words.reviewLead}</p>
      <p>{reviewers.length === 0 ? words.notReviewed : words.reviewedBy(reviewers.join(", "))}</p>
      <ActionForm action={reviewAction} inline>
        <input type="hidden" name="slug" value={slug} />
        <input type="hidden" name="basedOn" value={basedOn} />
        {hold.map((name) => (
          <input key={name} type="hidden" name="hold" value={name} />
        ))}
        <SubmitButton tone="plain">{words.looksRight}</SubmitButton>
      </ActionForm>
    </section>
  );
}
