import { listWhatItTakes } from "@/lib/domain/what-it-takes";
import { StatusBadge } from "../_views/status-badge";
import { titleOf } from "./contents";
import { buildLesson, type Lesson } from "./lesson";
import { type Material, partyName, teachingHref } from "./material";
import styles from "./method.module.css";
import { Section, Subsection } from "./section";
import { BRIDGE, buildSmallCase } from "./small-case";
import { Specimen } from "./specimen";
import { getExample } from "./worked-examples";

/** What stands around a status: how firm it is, why, and what is computed besides. */
export function Reading({ material }: { material: Material }) {
  const { messages, teaching } = material;
  const navigation = buildLesson(teaching, "navigation");
  const power = buildLesson(teaching, "power");
  const flow = buildLesson(teaching, "flow");
  return (
    <Section id="reading" title={titleOf("reading")}>
      <Subsection id="final" title="Final or so far">
        <p>
          An agenda dispute, a red-line conflict and a gap are final: another voice cannot improve them. The
          other statuses are provisional while a counted party is silent. They are drawn dashed and say “so
          far”. All say how many of the counted parties are on record.
        </p>
        <Verdict lesson={navigation} material={material} />
      </Subsection>

      <Subsection id="thin" title="Thin">
        <p>
          A status is thin where fewer than half of the counted parties are on record, or where every position
          that it rests on is of low confidence or inferred. It is never shown green or solid. Every status
          shows what it rests on: the weakest basis and confidence, and the oldest date.
        </p>
        <Verdict lesson={power} material={material} />
      </Subsection>

      <Subsection id="reasons" title="Reasons">
        <p>
          Every status says why: the outcomes that make it true; who refuses; which party’s red lines shut out
          which other; a deadlock; the unanswered outcomes with who accepts each, also under a red-line
          conflict; who is missing. The sentence is generated from the record and claims nothing else. It
          names at most three parties or clashes, then “and 15 more”; the data behind it name all.
        </p>
        <Verdict lesson={flow} material={material} />
      </Subsection>

      <Subsection id="tally" title="Tally">
        <p>
          For each outcome: who of the counted accepts it, who would on conditions, who objects, who is
          silent. From seven counted parties on, this is what the matrix shows first.
        </p>
        <ul>
          {flow.row.status.tally.map((tally) => (
            <li key={tally.option}>{messages.tally(tally, flow.row.issue, teaching)}</li>
          ))}
        </ul>
      </Subsection>

      <WhatItTakes material={material} lesson={flow} />
      <Blockers material={material} />
      <Distance material={material} />
    </Section>
  );
}

function Verdict({ lesson, material }: { lesson: Lesson; material: Material }) {
  const { row, caseFile } = lesson;
  const { messages } = material;
  const href = teachingHref(material, { why: row.issue.key });
  return (
    <div className={styles.cell}>
      <p>
        <b>{row.issue.title}.</b> <StatusBadge status={row.status} issue={row.issue} messages={messages} />
      </p>
      <p>
        {messages.reason(row.status, caseFile, row.cells)} {messages.onRecord(row.status)}
        {row.status.restsOn === null ? null : `; ${messages.restsOn(row.status.restsOn)}`}.{" "}
        {href === null ? null : <a href={href}>Why?</a>}
      </p>
    </div>
  );
}

function WhatItTakes({ material, lesson }: { material: Material; lesson: Lesson }) {
  const { index, row, matrix, cellOf, caseFile } = lesson;
  const ways = listWhatItTakes(index, row.issue, matrix.counted, cellOf);
  return (
    <Subsection id="what-it-takes" title="What would it take">
      <p>
        Where there is no common ground: for each outcome, the smallest set of parties that would have to
        answer otherwise, with what each says of it now and said last. The outcomes stand in order of how few
        these are; red lines weigh more than opposition, opposition more than silence. It is arithmetic on the
        record, not advice. For “{row.issue.title}”:
      </p>
      <ol>
        {ways.map((way) => (
          <li key={way.option}>
            <b>{material.messages.option(way.option, row.issue, caseFile)}</b>:{" "}
            {material.messages.whatItTakes(way, row.issue, caseFile)}
          </li>
        ))}
      </ol>
    </Subsection>
  );
}

function Blockers({ material }: { material: Material }) {
  const { messages, teaching } = material;
  const seat = buildLesson(teaching, "seat");
  const example = getExample(13);
  return (
    <Subsection id="blockers" title="Blockers">
      <p>
        All pairs of parties can overlap while three of them share nothing. With three or more on record,
        blockers are the groups of two or more that share no outcome, accepted or on a condition that is not
        blocked, and of which no smaller group does the same; the smallest stand first. Parties that accept
        nothing are named apart. On “{seat.row.issue.title}” of the teaching case:{" "}
        {seat.row.status.blockers
          .map((group) => group.map((key) => partyName(teaching, key)).join(", "))
          .join("; ")}
        .
      </p>
      <Specimen
        lesson={buildLesson(buildSmallCase(example.case), BRIDGE)}
        messages={messages}
        name="Example 13."
        note={example.note}
      />
    </Subsection>
  );
}

function Distance({ material }: { material: Material }) {
  const lesson = buildLesson(buildSmallCase(getExample(1).case), BRIDGE);
  const { status } = lesson.row;
  return (
    <Subsection id="distance" title="Distance">
      <p>
        On an issue whose outcomes stand in order, with exactly two parties on record: the fewest steps
        between an outcome that one accepts and an outcome that the other accepts. There is none where either
        accepts nothing, and never on an issue without order. In example 1
        {status.distance === null
          ? null
          : `: ${material.messages.distance(status.distance, status.onRecord, lesson.caseFile)}`}
        .
      </p>
    </Subsection>
  );
}
