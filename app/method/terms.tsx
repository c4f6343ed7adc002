import {
  BASES,
  CHANNELS,
  CONFIDENCES,
  ROLES,
  SCALES,
  STANCES,
  STATEMENT_KINDS,
  SUBJECTS,
} from "@/lib/domain/vocabulary";
import type { Term } from "@/lib/messages/messages";
import { LadderLegend } from "../_views/ladder-legend";
import { titleOf } from "./contents";
import { buildLesson } from "./lesson";
import { type Material, teachingHref } from "./material";
import styles from "./method.module.css";
import { Section } from "./section";
import { Specimen } from "./specimen";

/** What the words of the product mean. */
export function Terms({ material }: { material: Material }) {
  const { messages, teaching } = material;
  const filling = buildLesson(teaching, "filling");
  return (
    <Section id="terms" title={titleOf("terms")}>
      <dl className={styles.terms}>
        <dt id="negotiation">Negotiation</dt>
        <dd>
          One set of talks, with its parties, issues, sources, statements, positions, events and figures.
        </dd>

        <dt id="party">Party</dt>
        <dd>
          Who holds positions. A party has one of three roles:
          <Words terms={ROLES.map((role) => messages.roles[role])} />
        </dd>

        <dt id="issue">Issue and outcomes</dt>
        <dd>
          An issue is one question in dispute. Its outcomes are neutral answers that exclude each other,
          numbered in every view. On some issues they stand in order, on others not:
          <Words terms={SCALES.map((scale) => messages.scales[scale])} />
          And an issue is about one of two things:
          <Words terms={SUBJECTS.map((subject) => messages.subjects[subject])} />
        </dd>

        <dt id="stance">Stance</dt>
        <dd>
          What a party says of one outcome:
          <Words terms={STANCES.map((stance) => messages.stances[stance])} />
          or nothing: <b>{messages.notStated.word}</b>. {messages.notStated.definition} Most of diplomacy
          happens there.
        </dd>

        <dt id="red-line">Red line</dt>
        <dd>
          An outcome that the party says it accepts under no terms. It is a stance on one outcome, not on the
          whole issue: a party can have a red line and move on all the rest. A red line{" "}
          <b>stands until the party says something else of that outcome</b>. A later position that does not
          mention it leaves it in force, and the cell says “red line of that day, not repeated”. Becoming
          neutral or withdrawing the position ends it. Beside each red line stands whose words it rests on:
          the party’s own, or our reading.
        </dd>

        <dt id="agenda">Agenda</dt>
        <dd>
          A party can also refuse to have the issue negotiated at all, or declare that it takes no position.
          Both are positions, and neither is silence.
        </dd>

        <dt id="condition">Condition</dt>
        <dd>
          What a stance “on conditions” depends on: a text and, where possible, other issues with the outcomes
          that would satisfy it.
        </dd>

        <dt id="position">Position</dt>
        <dd>
          A party on an issue from a date on. A later one replaces it from its own date on; the earlier one
          stays as history. Each says how it is known and how sure the reading is:
          <Words terms={BASES.map((basis) => messages.bases[basis])} />
          <Words terms={CONFIDENCES.map((confidence) => messages.confidences[confidence])} />
        </dd>

        <dt id="statement">Statement</dt>
        <dd>
          One piece of evidence, with speaker, date and source, in the original language beside the
          translation where there is one:
          <Words terms={STATEMENT_KINDS.map((kind) => messages.statementKinds[kind])} />
          It supports a position, speaks against it, or is context. Where it is known, it also says by which
          way the words came:
          <Words terms={CHANNELS.map((channel) => messages.channels[channel])} />
        </dd>

        <dt id="release">Draft and release</dt>
        <dd>
          Analysts edit a draft. Publishing freezes the whole negotiation as a numbered release that never
          changes. The public reads releases and nothing else. A release can be recalled; it is never altered.
        </dd>
      </dl>
      <h3>The ladder</h3>
      <p>
        Under each position stand the issue’s outcomes by number, each with the party’s stance. Here is one
        row of the teaching case, “{teaching.negotiation.title}”, which has {teaching.parties.length} parties,{" "}
        {teaching.issues.length} issues and {teaching.positions.length} positions. Every example on this page
        is computed by the code that computes the matrix.
      </p>
      <Specimen
        lesson={filling}
        messages={messages}
        name="A row of the matrix."
        headlines
        href={teachingHref(material, { issues: ["filling"] })}
      />
      <LadderLegend messages={messages} />
    </Section>
  );
}

function Words({ terms }: { terms: readonly Term[] }) {
  return (
    <ul className={styles.words}>
      {terms.map(({ word, definition }) => (
        <li key={word}>
          <b>{word}</b>: {definition}
        </li>
      ))}
    </ul>
  );
}
