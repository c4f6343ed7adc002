import { StatusBadge } from "../_views/status-badge";
import { titleOf } from "./contents";
import { buildLesson } from "./lesson";
import { type Material, teachingHref } from "./material";
import styles from "./method.module.css";
import { Section } from "./section";
import { WALK, type WalkStep } from "./walk-steps";

/** Ten views of the teaching case, one after the other. */
export function Walk({ material }: { material: Material }) {
  const { teaching, isPublic } = material;
  return (
    <Section id="walk" title={titleOf("walk")}>
      <p>
        “{teaching.negotiation.title}” is small enough to read in one lesson, and everything that this page
        defines occurs in it. {teaching.negotiation.notice}
      </p>
      {isPublic ? null : (
        <p className={styles.note}>
          The teaching case is not published on this server, so the steps have no links here. It comes with
          the program as cases/river-basin.json.
        </p>
      )}
      <ol className={styles.walk}>
        {WALK.map((step) => (
          <Step key={step.title} step={step} material={material} />
        ))}
      </ol>
    </Section>
  );
}

function Step({ step, material }: { step: WalkStep; material: Material }) {
  const { messages, teaching } = material;
  const href = teachingHref(material, step.view);
  return (
    <li>
      <h3>{href === null ? step.title : <a href={href}>{step.title}</a>}</h3>
      <p>{step.text}</p>
      {step.issues.length === 0 ? null : (
        <ul className={styles.verdicts}>
          {step.issues.map((issue) => {
            const { row } = buildLesson(teaching, issue, step.view);
            return (
              <li key={issue}>
                {row.issue.title}:{" "}
                <StatusBadge status={row.status} issue={row.issue} messages={messages} size="small" />{" "}
                {messages.reason(row.status, teaching, row.cells)}
              </li>
            );
          })}
        </ul>
      )}
    </li>
  );
}
