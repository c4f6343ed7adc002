import Link from "next/link";
import { adminGrid } from "@/lib/messages/en/ui/admin-grid";
import { draftAddress } from "../drafts/draft-address";
import { addAddress } from "../entries/entry-address";
import section from "../section.module.css";

const words = adminGrid.begin;

interface FirstStepsProps {
  slug: string;
  parties: number;
  issues: number;
}

/** In place of a sheet without rows or columns: what makes it one, and what comes after. */
export function FirstSteps({ slug, parties, issues }: FirstStepsProps) {
  return (
    <section className={section.section} aria-labelledby="first-steps">
      <h2 id="first-steps">{words.title}</h2>
      <p className={section.text}>{words.lead}</p>
      <ol className={section.list}>
        <li>
          {words.parties(parties)}{" "}
          <Link href={addAddress(slug, "party")} prefetch={false}>
            {words.addParty}
          </Link>
        </li>
        <li>
          {words.issues(issues)}{" "}
          <Link href={addAddress(slug, "issue")} prefetch={false}>
            {words.addIssue}
          </Link>
        </li>
        <li>
          {words.positions}{" "}
          <Link href={draftAddress(slug, "desk")} prefetch={false}>
            {words.fromArticle}
          </Link>
        </li>
        <li>
          <Link href={draftAddress(slug, "publish")} prefetch={false}>
            {words.publishPage}
          </Link>
          {words.publish}
        </li>
      </ol>
    </section>
  );
}
