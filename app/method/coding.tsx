import type { CaseFile, Key, Position, Statement } from "@/lib/domain/case-file";
import { titleOf } from "./contents";
import { buildLesson } from "./lesson";
import { type Material, partyName } from "./material";
import styles from "./method.module.css";
import { Section } from "./section";

/** Statements of the teaching case, each read by one line of the rule. */
const READ: readonly { rule: string; statements: readonly Key[] }[] = [
  {
    rule: "“Never”, “not negotiable”, “red line”, “has to”, “must”, “only if” against an outcome: a red line on what they exclude.",
    statements: ["al-flow-2024-10-08", "be-operation-2025-02-12", "ca-operation-2025-05-22"],
  },
  {
    rule: "“We reject”, “we cannot accept now”: opposition.",
    statements: ["ca-filling-2025-05-22", "be-flow-2025-02-11"],
  },
  {
    rule: "A refusal to discuss is a refusal, not a red line, unless both are said.",
    statements: ["be-flood-2025-02-13", "ca-marsh-2024-11-18"],
  },
  {
    rule: "“If”, “provided that”, about something else that has to happen: acceptable on a condition.",
    statements: ["al-drought-2025-05-20", "al-fund-2025-05-21"],
  },
  {
    rule: "An act is coded as conduct, never as words.",
    statements: ["al-gates-2025-04-14"],
  },
  {
    rule: "What says nothing of an outcome gets a headline and no stance.",
    statements: ["al-fish-2025-04"],
  },
];

interface Reading {
  statement: Statement;
  position: Position;
}

/** The earliest position that rests on the statement. */
function findReading(caseFile: CaseFile, key: Key): Reading | null {
  const statement = caseFile.statements.find((one) => one.key === key);
  const position = caseFile.positions.find((one) =>
    one.evidence?.some((evidence) => evidence.statement === key && evidence.relation !== "against"),
  );
  return statement && position ? { statement, position } : null;
}

/** How words become stances, with statements that were read so. */
export function Coding({ material }: { material: Material }) {
  const { teaching } = material;
  return (
    <Section id="coding" title={titleOf("coding")}>
      <p>
        A stance is an analyst’s reading of what was said. The rule is the same for every side, and these are
        its lines, each with statements of the teaching case that were read by it.
      </p>
      <ol className={styles.rules}>
        {READ.map(({ rule, statements }) => (
          <li key={rule}>
            <p>{rule}</p>
            {statements.map((key) => {
              const reading = findReading(teaching, key);
              return reading ? <OneReading key={key} reading={reading} material={material} /> : null;
            })}
          </li>
        ))}
      </ol>
      <RedLineCount material={material} />
    </Section>
  );
}

function OneReading({
  reading: { statement, position },
  material,
}: {
  reading: Reading;
  material: Material;
}) {
  const { messages, teaching } = material;
  const issue = teaching.issues.find(({ key }) => key === position.issue);
  if (!issue) return null;
  const about = position.evidence?.find((evidence) => evidence.statement === statement.key)?.options;
  const stances = Object.entries(position.stances ?? {}).filter(
    ([option]) => about?.includes(option) ?? true,
  );
  const who = statement.speaker ?? (statement.party ? partyName(teaching, statement.party) : null);
  return (
    <figure className={styles.reading}>
      <blockquote>
        {statement.original ? (
          <p className={styles.original} lang={statement.original.language} dir="auto">
            {statement.original.text}
          </p>
        ) : null}
        <p>{statement.text}</p>
      </blockquote>
      <figcaption>
        {who === null ? null : `${who}, `}
        {messages.date(statement.date)}, {messages.statementKinds[statement.kind].word}
        {statement.translatedBy ? `, translated by: ${statement.translatedBy}` : null}. Read as:{" "}
        <b>
          {position.agenda === "refused"
            ? `${messages.cellStates.refused.word}${stances.length > 0 ? "; " : ""}`
            : null}
          {stances
            .map(
              ([option, stance]) =>
                `${messages.stances[stance].word}: ${messages.option(option, issue, teaching)}`,
            )
            .join("; ")}
          {stances.length === 0 && position.agenda === undefined
            ? messages.cellStates["not-coded"].word
            : null}
        </b>
      </figcaption>
    </figure>
  );
}

/** How many red lines each side has, so that one measure is kept for all. */
function RedLineCount({ material }: { material: Material }) {
  const { teaching } = material;
  const { matrix } = buildLesson(teaching, "flow");
  const counts = matrix.counted.map((party) => {
    const lines = matrix.rows.map(({ cells }) => Object.values(cells[party]?.stances ?? {}));
    return { party, count: lines.flat().filter((stance) => stance === "red-line").length };
  });
  return (
    <p>
      The measure has to be one for all: where one side has many more red lines than another, the reading
      deserves a second look. In the teaching case, as it opens:{" "}
      {counts.map(({ party, count }) => `${partyName(teaching, party)} ${count}`).join(", ")}.
    </p>
  );
}
