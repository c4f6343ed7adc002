import Link from "next/link";
import type { Key } from "@/lib/domain/case-file";
import type { CaseIndex } from "@/lib/domain/case-index";
import type { Links } from "@/lib/domain/links";
import { RELATIONS } from "@/lib/domain/vocabulary";
import type { Messages } from "@/lib/messages/messages";
import section from "./section.module.css";

interface PositionMentionsProps {
  index: CaseIndex;
  statements: readonly Key[];
  links: Links;
  messages: Messages;
}

/** Which positions, of any date, name one of the statements as evidence, and how it bears on them. */
export function PositionMentions({ index, statements, links, messages }: PositionMentionsProps) {
  const words = messages.ui.record.mentions;
  const { language } = index.caseFile.negotiation;
  const wanted = new Set(statements);
  const mentions = index.caseFile.positions.flatMap((position) => {
    const issue = index.issues.get(position.issue);
    const party = index.parties.get(position.party);
    const evidence = (position.evidence ?? []).filter(({ statement }) => wanted.has(statement));
    if (issue === undefined || party === undefined) return [];
    return evidence.map(({ relation = "supports", options = [], statement }) => ({
      id: `${position.party} ${position.issue} ${position.from} ${statement} ${relation}`,
      position,
      issue,
      party,
      relation,
      options,
    }));
  });
  if (mentions.length === 0) return <p className={section.small}>{words.none}</p>;
  return RELATIONS.map((relation) => {
    const ofKind = mentions.filter((mention) => mention.relation === relation);
    if (ofKind.length === 0) return null;
    return (
      <section key={relation} className={section.section} aria-labelledby={relation}>
        <h2 id={relation}>{words[relation]}</h2>
        <ul className={section.list}>
          {ofKind.map(({ id, position, issue, party, options }) => (
            <li key={id}>
              <Link href={links.party(party.key)} prefetch={false}>
                {party.shortName}
              </Link>{" "}
              {words.on}{" "}
              <Link href={links.issue(issue.key)} prefetch={false} lang={language}>
                {issue.title}
              </Link>
              {words.from(messages.date(position.from))}
              {position.headline === undefined ? null : (
                <>
                  : <span lang={language}>{position.headline}</span>
                </>
              )}
              {options.length === 0 ? null : (
                <span className={section.small}>
                  {" "}
                  ({words.on}{" "}
                  {options.map((option) => messages.option(option, issue, index.caseFile)).join("; ")})
                </span>
              )}
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
