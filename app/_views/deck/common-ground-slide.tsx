import type { Slide } from "@/lib/domain/deck";
import { StatusBadge } from "../status-badge";
import type { DeckShown } from "./deck-shown";
import styles from "./slide.module.css";
import { SlideFrame } from "./slide-frame";

interface CommonGroundProps {
  plan: Extract<Slide, { kind: "moved" | "common-ground" }>;
  number: string;
  shown: DeckShown;
}

/** Where the counted parties meet, or would. */
export function CommonGroundSlide({ plan, number, shown }: CommonGroundProps) {
  const { deck, messages, opened } = shown;
  const { caseFile } = opened;
  const { present, handout } = messages.ui;
  const rows = plan.issues.flatMap((key) => deck.rows.find(({ issue }) => issue.key === key) ?? []);
  return (
    <SlideFrame number={number} at={[partOf(plan, shown)]} title={handout.commonGround} shown={shown}>
      {rows.length === 0 ? <p className={styles.none}>{present.noCommonGround}</p> : null}
      <ul className={styles.list}>
        {rows.map(({ issue, status, cells }) => (
          <li key={issue.key}>
            <h3 lang={caseFile.negotiation.language}>{issue.title}</h3>
            <p className={styles.badges}>
              <StatusBadge status={status} issue={issue} messages={messages} size="large" />
            </p>
            <p className={styles.line}>{messages.reason(status, caseFile, cells)}</p>
          </li>
        ))}
      </ul>
      <More plan={plan} shown={shown} />
    </SlideFrame>
  );
}

/** "part 2 of 3"; null where there is one. */
export function partOf(
  { part, parts }: { part: number; parts: number },
  { messages }: DeckShown,
): string | null {
  return parts === 1 ? null : messages.ui.present.part(messages.number(part), messages.number(parts));
}

/** On the last of the list: what found no slide. */
export function More({ plan, shown }: Pick<CommonGroundProps, "plan" | "shown">) {
  if (plan.left === 0 || plan.part < plan.parts) return null;
  return <p className={styles.small}>{shown.messages.ui.present.moreIssues(plan.left)}</p>;
}
