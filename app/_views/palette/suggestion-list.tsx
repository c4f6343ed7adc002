"use client";
import type { Suggestions } from "@/lib/request/list-suggestions";
import styles from "./palette.module.css";

type Group = Suggestions["groups"][number];
type Entry = Group["entries"][number];

interface SuggestionListProps {
  id: string;
  label: string;
  groups: readonly Group[];
  /** The one that Enter opens. */
  chosen: Entry | undefined;
  /** The id of an entry by its place in the whole list. */
  idOf: (place: number) => string;
  onChoose: (href: string) => void;
}

/** What can be chosen, under headings. The focus stays in the field: it is told by id which entry is meant. */
export function SuggestionList({ id, label, groups, chosen, idOf, onChoose }: SuggestionListProps) {
  const all = groups.flatMap(({ entries }) => entries);
  return (
    <div id={id} role="listbox" aria-label={label} className={styles.list}>
      {groups.map(({ heading, entries }) => (
        // biome-ignore lint/a11y/useSemanticElements: a group within a list box, which a fieldset cannot be
        <div key={heading} role="group" aria-label={heading}>
          <p className={styles.heading} aria-hidden="true">
            {heading}
          </p>
          {entries.map((entry) => {
            const place = all.indexOf(entry);
            return (
              // biome-ignore lint/a11y/useFocusableInteractive: the field of a combobox has the focus, not its list
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
              <div
                key={`${entry.href} ${place}`}
                id={idOf(place)}
                role="option"
                aria-selected={entry === chosen}
                className={styles.entry}
                onClick={(event) => {
                  if (event.metaKey || event.ctrlKey) window.open(entry.href, "_blank", "noopener");
                  else onChoose(entry.href);
                }}
              >
                <span lang={entry.language}>{entry.text}</span>
                {entry.detail === "" ? null : <small>{entry.detail}</small>}
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}
