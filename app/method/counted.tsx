import { titleOf } from "./contents";
import { buildLesson } from "./lesson";
import { type Material, teachingHref } from "./material";
import { Section } from "./section";
import { BRIDGE, buildSmallCase } from "./small-case";
import { Specimen } from "./specimen";
import { getExample } from "./worked-examples";

/** Whose stances make a status. */
export function Counted({ material }: { material: Material }) {
  const { messages, teaching } = material;
  const power = buildLesson(teaching, "power");
  const withOutsider = buildLesson(teaching, "power", { count: ["esterra"] });
  const outside = getExample(16);
  return (
    <Section id="counted" title={titleOf("counted")}>
      <p>
        The reader chooses which parties to see. Of those, the ones <b>at the table</b> are counted. If fewer
        than two of the chosen sit at the table, all of the chosen are counted. The reader may add others. On
        each issue two kinds of party are then left out: those that declare themselves neutral on it, and
        mediators that are not on record on it. A party outside the table stands beside, with the status that
        there would be if it were counted too. Who is counted is said wherever a status stands. For the
        teaching case as it opens: {messages.counted(power.matrix, teaching)}
      </p>
      <p>
        Where the address names no parties, a view shows those that the case file puts in focus; without such
        a list up to four, those at the table first, then those with most positions. The rest are one press
        away.
      </p>
      <Specimen
        lesson={buildLesson(buildSmallCase(outside.case), BRIDGE)}
        messages={messages}
        name="Example 16."
        note={outside.note}
      />
      <Specimen
        lesson={power}
        messages={messages}
        name="The outsider beside."
        note="A row of the teaching case. It also rests on little, and is drawn so."
        headlines
        href={teachingHref(material, { issues: ["power"] })}
      />
      <Specimen
        lesson={withOutsider}
        messages={messages}
        name="The outsider counted."
        note="The same row, when the reader adds Esterra."
        headlines
        href={teachingHref(material, { issues: ["power"], count: ["esterra"] })}
      />
    </Section>
  );
}
