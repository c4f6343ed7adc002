import { cellDate, listEvidence, staleMonths } from "@/lib/domain/evidence";
import { Ladder } from "../_views/ladder";
import { titleOf } from "./contents";
import { buildLesson } from "./lesson";
import { type Material, partyName } from "./material";
import styles from "./method.module.css";
import { Section } from "./section";
import { BRIDGE, buildSmallCase } from "./small-case";
import { Specimen } from "./specimen";
import { getExample } from "./worked-examples";

/** What a date does to a view. */
export function AsOf({ material }: { material: Material }) {
  const { messages, teaching } = material;
  const flow = buildLesson(teaching, "flow");
  const boats = buildLesson(teaching, "navigation");
  const standing = getExample(15);
  const small = buildSmallCase(standing.case);
  const stale = boats.row.cells.cadria;
  const months = stale ? staleMonths(boats.index, stale, boats.matrix.asOf) : null;
  const said = stale ? cellDate(boats.index, stale, boats.matrix.asOf) : null;
  const again = flow.row.cells.belmora;
  const evidence = again ? listEvidence(flow.index, again, flow.matrix.asOf) : [];
  return (
    <Section id="as-of" title={titleOf("as-of")}>
      <p>
        Every view stands at a date, which its heading names; no view says “today”. For each party and issue
        it shows the latest position that began on or before that date, with the red lines that still stand.
        What is known only to the month or year counts from its first day; a view of “June 2025” stands at the
        last day of June. Without a date in the address a view stands at the date that the case file gives, or
        else at the last day of its record. Talks that are suspended, broken off or concluded say so above
        every view.
      </p>
      <ul>
        <li>
          <b>Standing red lines.</b> A red line that a later position does not mention still counts.
        </li>
        <li>
          <b>Last said.</b> Where a party is silent on an outcome now but spoke of it before, a small ring
          says so. But for red lines it has no part in the statuses.
        </li>
        <li>
          <b>Evidence later than the date</b> is neither shown nor counted. Once the date is reached, it shows
          as “{messages.saidAgain}”: {evidence.filter(({ saidAgain }) => saidAgain).length} of the{" "}
          {evidence.length} statements under the position of {partyName(teaching, "belmora")} on “
          {flow.row.issue.title}” are such.
        </li>
        <li>
          <b>Age.</b> From 180 days on, a cell says how old its newest evidence is
          {months === null || said === null ? null : (
            <>
              : what {partyName(teaching, "cadria")} says on “{boats.row.issue.title}” dates from{" "}
              {messages.date(said)} and shows as “{messages.age(months)}”
            </>
          )}
          .
        </li>
      </ul>
      <Specimen
        lesson={buildLesson(small, BRIDGE, { asOf: "2025-05-31" })}
        messages={messages}
        name="Example 15, on 31 May."
        note="A has spoken once: 1 preferred, 4 a red line."
      />
      <Specimen
        lesson={buildLesson(small, BRIDGE, { asOf: standing.asOf ?? null })}
        messages={messages}
        name="Example 15, on 2 June."
        note={standing.note}
      />
      <StandingInTheCase material={material} />
    </Section>
  );
}

/** The cell of the teaching case in which a red line stands that was not repeated. */
function StandingInTheCase({ material }: { material: Material }) {
  const { messages, teaching } = material;
  const { row, index, matrix } = buildLesson(teaching, "flow");
  const cell = row.cells.alvern;
  const party = index.parties.get("alvern");
  if (!cell || !party) return null;
  return (
    <div className={styles.cell}>
      <p>
        In the teaching case <b>{party.shortName}</b> has such a cell on “{row.issue.title}” (
        {Object.entries(cell.standing).map(([option, from]) => (
          <span key={option}>
            {messages.option(option, row.issue, teaching)}: {messages.standingRedLine(from)}
          </span>
        ))}
        ). Read aloud it is: “{messages.ladder(cell, row.issue, party, matrix.asOf)}”
      </p>
      <Ladder cell={cell} issue={row.issue} party={party} messages={messages} asOf={matrix.asOf} />
    </div>
  );
}
