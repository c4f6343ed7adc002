import type { Day, Key, Statement } from "@/lib/domain/case-file";
import { indexCase } from "@/lib/domain/case-index";
import { firstDay } from "@/lib/domain/day";
import { sortByDate } from "@/lib/domain/exchange";
import { Disclosure } from "../_ui/disclosure";
import section from "./section.module.css";
import { StatementBlock } from "./statement-block";
import { StatementOrder } from "./statement-order";
import type { ViewProps } from "./view-props";

/** As many statements fit without making the page long. */
const FEW = 5;

interface PartyStatementsProps extends ViewProps {
  party: Key;
  day: Day;
}

/** Everything that a party has said by the day: by date, or by who spoke for it. */
export function PartyStatements({ party, day, ...props }: PartyStatementsProps) {
  const { caseFile, view, messages } = props;
  const words = messages.ui.evidencePages;
  const own = caseFile.statements.filter(
    (statement) => statement.party === party && firstDay(statement.date) <= day,
  );
  const statements = sortByDate(own, (statement) => statement, view.order === "oldest");
  return (
    <section className={section.section} id="statements" aria-labelledby="statements-title">
      <h2 id="statements-title">{messages.ui.record.statements}</h2>
      {statements.length === 0 ? (
        <p className={section.small}>
          {words.noStatements} {words.noStatementsTeach}
        </p>
      ) : (
        <>
          <StatementOrder orders={[null, "oldest", "speaker"]} anchor="statements" {...props} />
          {view.order === "speaker" ? (
            groupBySpeaker(statements).map(([speaker, said]) => (
              <Disclosure
                key={speaker}
                summary={`${speaker === "" ? words.noSpeaker : speaker} (${messages.number(said.length)})`}
                open={statements.length <= FEW}
              >
                <Blocks statements={said} showSpeaker={false} {...props} />
              </Disclosure>
            ))
          ) : (
            <>
              <Blocks statements={statements.slice(0, FEW)} {...props} />
              {statements.length <= FEW ? null : (
                <Disclosure summary={words.moreStatements(statements.length - FEW)}>
                  <Blocks statements={statements.slice(FEW)} {...props} />
                </Disclosure>
              )}
            </>
          )}
        </>
      )}
    </section>
  );
}

function Blocks({
  statements,
  showSpeaker = true,
  caseFile,
  links,
  messages,
}: ViewProps & { statements: readonly Statement[]; showSpeaker?: boolean }) {
  const index = indexCase(caseFile);
  return (
    <div className={section.plainList}>
      {statements.map((statement) => {
        const source = index.sources.get(statement.source);
        return source === undefined ? null : (
          <StatementBlock
            key={statement.key}
            statement={statement}
            source={source}
            links={links}
            messages={messages}
            language={caseFile.negotiation.language}
            showSpeaker={showSpeaker}
          />
        );
      })}
    </div>
  );
}

/** Speakers in the order of their newest statement. */
function groupBySpeaker(statements: readonly Statement[]): [string, Statement[]][] {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    const { speaker = "" } = statement;
    groups.set(speaker, [...(groups.get(speaker) ?? []), statement]);
  }
  return [...groups];
}
