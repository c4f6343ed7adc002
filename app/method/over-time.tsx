import type { CaseFile, Key } from "@/lib/domain/case-file";
import { type Changes, listChanges, type Move } from "@/lib/domain/changes";
import type { ChangeLine, Messages } from "@/lib/messages/messages";
import { StatusMark } from "../_views/status-badge";
import { titleOf } from "./contents";
import { buildLesson } from "./lesson";
import { type Material, partyName, teachingHref } from "./material";
import styles from "./method.module.css";
import { Section } from "./section";

const FROM = "2024-12-31";
const TOLD: Key = "filling";

/** The lines of a move: what it changes of the position as a whole, then of each outcome. */
function listLines(move: Move, caseFile: CaseFile, messages: Messages): ChangeLine[] {
  const issue = caseFile.issues.find(({ key }) => key === move.issue);
  if (!issue) return [];
  const position = caseFile.positions.find(
    ({ party, issue: on, from }) => party === move.party && on === move.issue && from === move.date,
  );
  return position ? [...messages.moveLines([move], position, issue, caseFile)] : [];
}

/** What is said between two dates, told as facts. */
export function OverTime({ material }: { material: Material }) {
  const { messages, teaching } = material;
  const now = buildLesson(teaching, TOLD);
  const changes = listChanges(teaching, FROM, now.matrix.asOf, now.matrix.counted);
  const before = teachingHref(material, { asOf: FROM, issues: [TOLD] });
  return (
    <Section id="over-time" title={titleOf("over-time")}>
      <p>
        Between two dates the product says what was said. Each outcome is compared with the party’s last
        stated stance on it, whenever that was. Preferred and acceptable count the same; what is not mentioned
        is never a move. Nobody is called softer or harder.
      </p>
      <dl className={styles.changes}>
        {[...Object.values(messages.stanceChanges), ...Object.values(messages.moves)].map(
          ({ word, mark, definition }) => (
            <div key={word}>
              <dt>
                <span aria-hidden="true">{mark}</span> {word}
              </dt>
              <dd>{definition}</dd>
            </div>
          ),
        )}
      </dl>
      <h3>
        “{now.row.issue.title}” between {messages.date(FROM)} and {messages.date(now.matrix.asOf)}
      </h3>
      <Moves changes={changes} material={material} />
      {before === null ? null : (
        <p>
          <a href={before}>See the issue as of {messages.date(FROM)}</a>
        </p>
      )}
      <p>
        Between two releases the same is said, and apart from it what was <b>corrected</b>: a position with
        the same party, issue and first day but other content is a correction and not a move. Mended coding
        must not read as diplomacy.
      </p>
    </Section>
  );
}

function Moves({ changes, material }: { changes: Changes; material: Material }) {
  const { messages, teaching } = material;
  const issue = teaching.issues.find(({ key }) => key === TOLD);
  return (
    <ul className={styles.moves}>
      {changes.moves
        .filter((move) => move.issue === TOLD)
        .map((move) => (
          <li key={`${move.party} ${move.date} ${move.kind}`}>
            <b>
              {messages.date(move.date)}, {partyName(teaching, move.party)}
            </b>
            <ul>
              {listLines(move, teaching, messages).map(({ mark, text }) => (
                <li key={text}>
                  <span aria-hidden="true">{mark}</span> {text}
                </li>
              ))}
            </ul>
          </li>
        ))}
      {changes.statuses
        .filter((change) => change.issue === TOLD && issue)
        .map((change) => (
          <li key={change.issue}>
            <b>Status</b>:{" "}
            <StatusMark
              status={change.before}
              issue={{ about: issue?.about }}
              onRecord={3}
              messages={messages}
              size="small"
            />{" "}
            →{" "}
            <StatusMark
              status={change.after}
              issue={{ about: issue?.about }}
              onRecord={3}
              messages={messages}
              size="small"
            />
          </li>
        ))}
    </ul>
  );
}
