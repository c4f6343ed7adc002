import { STATUSES, type Status } from "@/lib/domain/vocabulary";
import { StatusMark } from "../_views/status-badge";
import { titleOf } from "./contents";
import { buildLesson } from "./lesson";
import { type Material, teachingHref } from "./material";
import styles from "./method.module.css";
import { Section } from "./section";
import { BRIDGE, buildSmallCase } from "./small-case";
import { Specimen } from "./specimen";
import { STATUS_RULES } from "./status-rules";
import { WORKED_EXAMPLES } from "./worked-examples";

const OUTCOME = { about: "outcome" } as const;

/** The table of statuses in the order in which they are tried, then each with its examples. */
export function Statuses({ material }: { material: Material }) {
  const { messages } = material;
  return (
    <Section id="statuses" title={titleOf("statuses")}>
      <p>
        The status of an issue is read off the stances of the counted parties that are on record, called{" "}
        <b>R</b> here. A party <b>accepts</b> an outcome that it prefers or finds acceptable, and{" "}
        <b>objects</b> to one that it opposes or that is its red line. The rows are tried from the top: the
        first that holds is the status.
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Row</th>
            <th scope="col">Status</th>
            <th scope="col">Holds when</th>
          </tr>
        </thead>
        <tbody>
          {STATUSES.map((status, place) => (
            <tr key={status}>
              <td>{place + 1}</td>
              <th scope="row">
                <a className={styles.badgeLink} href={`#status-${status}`}>
                  <StatusMark status={status} issue={OUTCOME} onRecord={2} messages={messages} />
                </a>
              </th>
              <td>{STATUS_RULES[status].holds}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p id="blocked">
        <b>Blocked conditions.</b> A condition is blocked when one of the issues that it requires can no
        longer be met: every outcome that it names there is the red line of some party chosen to be counted.
        All required issues must be met, each by one of its outcomes; a condition without any is never
        blocked. A blocked conditional stance does not count as acceptance in row 6, nor for landing outcomes
        and blockers. Everything else reads stances as stated.
      </p>
      {STATUSES.map((status) => (
        <OneStatus key={status} status={status} material={material} />
      ))}
    </Section>
  );
}

function OneStatus({ status, material }: { status: Status; material: Material }) {
  const { messages, teaching } = material;
  const { holds, meaning, issue } = STATUS_RULES[status];
  const examples = WORKED_EXAMPLES.filter((example) => example.shows === status && example.number !== 15);
  return (
    <section className={styles.subsection}>
      <h3 id={`status-${status}`}>
        <StatusMark status={status} issue={OUTCOME} onRecord={2} messages={messages} />
      </h3>
      <p>
        Holds when {holds}. {meaning}
      </p>
      {examples.map(({ number, note, case: small }) => (
        <Specimen
          key={number}
          lesson={buildLesson(buildSmallCase(small), BRIDGE)}
          messages={messages}
          name={`Example ${number}.`}
          note={note}
        />
      ))}
      <Specimen
        lesson={buildLesson(teaching, issue)}
        messages={messages}
        name="In the teaching case."
        headlines
        href={teachingHref(material, { why: issue })}
      />
      {status === "common-ground" ? (
        <Specimen
          lesson={buildLesson(teaching, "gates")}
          messages={messages}
          name="On conduct."
          note="The same rule, and no tick: that all accept a way to behave during the talks is no agreement on an outcome."
          headlines
          href={teachingHref(material, { why: "gates" })}
        />
      ) : null}
    </section>
  );
}
