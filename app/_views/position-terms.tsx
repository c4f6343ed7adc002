import Link from "next/link";
import { Fragment } from "react";
import type { Condition, Issue } from "@/lib/domain/case-file";
import type { CaseIndex } from "@/lib/domain/case-index";
import type { Cell } from "@/lib/domain/cell";
import type { Links } from "@/lib/domain/links";
import type { Messages } from "@/lib/messages/messages";
import styles from "./position-card.module.css";

interface PositionTermsProps {
  cell: Cell;
  issue: Issue;
  index: CaseIndex;
  links: Links;
  messages: Messages;
}

/** What a position excludes, whose words that rests on, and what its conditional stances depend on. */
export function PositionTerms({ cell, issue, index, links, messages }: PositionTermsProps) {
  const { position } = cell;
  if (position === null) return null;
  const words = messages.ui.record;
  const { language } = index.caseFile.negotiation;
  const redLines = issue.options.filter(({ key }) => cell.stances[key] === "red-line");
  const conditions = issue.options.flatMap((option) => {
    const condition = position.conditions?.[option.key];
    return condition === undefined ? [] : [{ option, condition }];
  });
  return (
    <>
      {redLines.length === 0 && position.redLine === undefined ? null : (
        <p className={styles.redLine}>
          <b>
            <span aria-hidden="true">▌</span>
            {words.redLine}
          </b>{" "}
          {redLines.map(({ key }, place) => (
            <Fragment key={key}>
              {place === 0 ? "" : "; "}
              <span lang={language}>{messages.option(key, issue, index.caseFile)}</span>
              {cell.standing[key] === undefined ? "" : ` (${messages.standingRedLine(cell.standing[key])})`}
            </Fragment>
          ))}
          {position.redLine === undefined ? null : (
            <>
              {redLines.length === 0 ? "" : ". "}
              {words.inWords(position.redLine)}
            </>
          )}{" "}
          ({messages.redLineWords[position.basis]})
        </p>
      )}
      {conditions.map(({ option, condition }) => (
        <p key={option.key} className={styles.condition}>
          <span lang={language}>{messages.option(option.key, issue, index.caseFile)}</span>:{" "}
          <span lang={language}>{condition.text}</span>
          <Requirements condition={condition} index={index} links={links} messages={messages} />
        </p>
      ))}
    </>
  );
}

type RequirementsProps = Pick<PositionTermsProps, "index" | "links" | "messages"> & { condition: Condition };

function Requirements({ condition, index, links, messages }: RequirementsProps) {
  const words = messages.ui.record;
  const required = (condition.requires ?? []).flatMap(({ issue: key, options }) => {
    const issue = index.issues.get(key);
    return issue === undefined ? [] : [{ issue, options }];
  });
  if (required.length === 0) return null;
  return (
    <>
      {" "}
      ({words.needs}{" "}
      {required.map(({ issue, options }, place) => (
        <Fragment key={issue.key}>
          {place === 0 ? "" : words.andAlso}
          <Link href={links.issue(issue.key)} prefetch={false} lang={index.caseFile.negotiation.language}>
            {issue.title}
          </Link>
          : {options.map((option) => messages.option(option, issue, index.caseFile)).join(words.or)}
        </Fragment>
      ))}
      )
    </>
  );
}
