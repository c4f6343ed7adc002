import type { Issue, Key } from "@/lib/domain/case-file";
import type { ShownEvidence } from "@/lib/domain/evidence";
import type { Links } from "@/lib/domain/links";
import type { Messages } from "@/lib/messages/messages";
import { StatementBlock } from "./statement-block";
import styles from "./voices.module.css";

interface VoicesProps {
  evidence: readonly ShownEvidence[];
  issue: Issue;
  party: Key;
  links: Links;
  messages: Messages;
  /** Of the case file. */
  language: string | undefined;
}

/** The statements that a position rests on, by who said them: one party speaks with several voices. */
export function Voices({ evidence, issue, party, links, messages, language }: VoicesProps) {
  return (
    <ul className={styles.voices}>
      {groupBySpeaker(evidence).map(({ speaker, roles, shown }) => (
        <li key={speaker}>
          <p className={styles.speaker}>
            <b lang={speaker === "" ? undefined : language}>
              {speaker === "" ? messages.ui.record.noSpeaker : speaker}
            </b>
            {roles.length === 0 ? null : <span lang={language}>{`, ${roles.join(", ")}`}</span>}
            {shown.every(({ statement }) => statement.party === party) ? null : (
              <span className={styles.observer}> {messages.ui.record.notOfParty}</span>
            )}
          </p>
          {shown.map(({ statement, source, relation, options, saidAgain }) => (
            <StatementBlock
              key={statement.key}
              statement={statement}
              source={source}
              relation={relation}
              options={options}
              saidAgain={saidAgain}
              issue={issue}
              links={links}
              messages={messages}
              language={language}
              showSpeaker={false}
            />
          ))}
        </li>
      ))}
    </ul>
  );
}

interface SpeakerGroup {
  speaker: string;
  roles: string[];
  shown: ShownEvidence[];
}

/** Speakers in the order of their newest statement; their roles as they were named over time. */
function groupBySpeaker(evidence: readonly ShownEvidence[]): SpeakerGroup[] {
  const groups = new Map<string, SpeakerGroup>();
  for (const one of evidence) {
    const { speaker = "", speakerRole } = one.statement;
    const group = groups.get(speaker) ?? { speaker, roles: [], shown: [] };
    group.shown.push(one);
    if (speakerRole !== undefined && !group.roles.includes(speakerRole)) group.roles.push(speakerRole);
    groups.set(speaker, group);
  }
  return [...groups.values()];
}
