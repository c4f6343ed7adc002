import { viewDay } from "@/lib/domain/as-of";
import type { Day } from "@/lib/domain/case-file";
import { dayBefore } from "@/lib/domain/day";
import { buildStepChoice, type ShownPart } from "@/lib/domain/steps";
import type { ViewProps } from "../view-props";
import styles from "./step-walk.module.css";

interface StepWalkProps extends ViewProps {
  shown: ShownPart;
  /** The day at which the view stands. */
  asOf: Day;
  children?: React.ReactNode;
}

/** From one date on which something changed to the next, and in words what the last of them brought. */
export function StepWalk({ shown, asOf, children, caseFile, links, messages }: StepWalkProps) {
  const { steps } = messages.ui;
  const { count, reached, isAtStep, previous, next, change } = buildStepChoice(caseFile, shown, asOf);
  const opening = viewDay(caseFile, null);
  const hrefOf = (day: Day) => links.stay({ asOf: day === opening ? null : day });
  return (
    <div className={styles.walk}>
      <nav className={styles.steps} aria-label={steps.label}>
        <StepLink
          id="step-earlier"
          day={previous}
          words={[steps.earlier, steps.noEarlier]}
          mark="‹"
          hrefOf={hrefOf}
          date={messages.date}
        />
        <span className={styles.place}>{steps.place(reached, count, isAtStep)}</span>
        <StepLink
          id="step-later"
          day={next}
          words={[steps.later, steps.noLater]}
          mark="›"
          hrefOf={hrefOf}
          date={messages.date}
        />
      </nav>
      <div className={styles.words}>
        {/* Always the same element: a screen reader tells what changes within it. */}
        <p className={styles.changed} role="status">
          <span className="visually-hidden">{steps.place(reached, count, isAtStep)}. </span>
          {change === null ? steps.nothingYet : steps.changed(change, caseFile)}
        </p>
        <p className={styles.ways}>
          {change === null ? null : (
            <a id="step-said" href={links.changes({ from: dayBefore(change.day), to: change.day })}>
              {steps.whatWasSaid}
            </a>
          )}
          {children}
        </p>
      </div>
    </div>
  );
}

interface StepLinkProps {
  id: string;
  day: Day | null;
  words: readonly [there: string, none: string];
  mark: "‹" | "›";
  hrefOf: (day: Day) => string;
  date: (day: Day) => string;
}

/** At the end there is no link; what stands in its place keeps the focus of whoever came there by keyboard. */
function StepLink({ id, day, words: [there, none], mark, hrefOf, date }: StepLinkProps) {
  const shape = (
    <span className={styles.mark} aria-hidden="true">
      {mark}
    </span>
  );
  if (day === null)
    return (
      <span id={id} tabIndex={-1} className={styles.off}>
        {shape}
        <span className="visually-hidden">{none}</span>
      </span>
    );
  return (
    <a id={id} href={hrefOf(day)} className={styles.step} rel={mark === "‹" ? "prev" : "next"}>
      {mark === "‹" ? shape : null}
      <span className="visually-hidden">{there}: </span>
      {date(day)}
      {mark === "›" ? shape : null}
    </a>
  );
}
