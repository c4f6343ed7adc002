import type { CaseFile } from "@/lib/domain/case-file";
import type { Links } from "@/lib/domain/links";
import {
  BASES,
  CHANNELS,
  CONFIDENCES,
  RELATIONS,
  ROLES,
  STANCES,
  STATEMENT_KINDS,
  STATUSES,
} from "@/lib/domain/vocabulary";
import type { Messages, Term } from "@/lib/messages/messages";
import { sayingId, type TermName, termId } from "./term-name";
import styles from "./terms.module.css";

interface Definition extends Term {
  name: TermName;
  /** The place on the page Method. */
  anchor: string;
  /** What is told apart beneath it. */
  parts?: readonly Term[];
}

interface TermDefinitionsProps {
  caseFile: CaseFile;
  links: Links;
  messages: Messages;
}

/** What opens on a term, each once on the page. */
export function TermDefinitions({ caseFile, links, messages }: TermDefinitionsProps) {
  return listDefinitions(caseFile, messages).map(({ name, word, definition, anchor, parts = [] }) => (
    <div key={name} id={termId(name)} className={styles.definition} popover="auto">
      <p>
        <b>{word}</b>
      </p>
      <p id={sayingId(name)}>{definition}</p>
      {parts.length === 0 ? null : (
        <ul>
          {parts.map((part) => (
            <li key={part.word}>
              <b>{part.word}</b>: {part.definition}
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href={links.method(anchor)}>{messages.ui.terms.method}</a>
      </p>
    </div>
  ));
}

function listDefinitions({ issues }: CaseFile, messages: Messages): Definition[] {
  const { terms } = messages.ui;
  const hasConduct = issues.some(({ about }) => about === "conduct");
  const ofStatuses = (about: "outcome" | "conduct") =>
    STATUSES.map((status): Definition => {
      const { mark, word, definition } = messages.statusWords(status, { about }, 2);
      const name = about === "conduct" ? (`conduct-${status}` as const) : (`status-${status}` as const);
      return { name, word: `${mark} ${word}`, definition, anchor: `status-${status}` };
    });
  return [
    ...ofStatuses("outcome"),
    ...(hasConduct ? ofStatuses("conduct") : []),
    ...STANCES.map(
      (stance): Definition => ({ name: `stance-${stance}`, anchor: "stance", ...messages.stances[stance] }),
    ),
    { name: "not-stated", anchor: "stance", ...messages.notStated },
    ...ROLES.map((role): Definition => ({ name: `role-${role}`, anchor: "party", ...messages.roles[role] })),
    ...STATEMENT_KINDS.map(
      (kind): Definition => ({ name: `kind-${kind}`, anchor: "statement", ...messages.statementKinds[kind] }),
    ),
    ...CHANNELS.map(
      (channel): Definition => ({
        name: `channel-${channel}`,
        anchor: "statement",
        ...messages.channels[channel],
      }),
    ),
    ...RELATIONS.map(
      (relation): Definition => ({
        name: `relation-${relation}`,
        anchor: "statement",
        ...messages.relations[relation],
      }),
    ),
    { name: "so-far", anchor: "final", ...terms.soFar },
    { name: "thin", anchor: "thin", word: terms.thin.word, definition: messages.thin },
    {
      name: "basis",
      anchor: "position",
      ...terms.basis,
      parts: [
        ...BASES.map((basis) => messages.bases[basis]),
        ...CONFIDENCES.map((confidence) => messages.confidences[confidence]),
      ],
    },
  ];
}
