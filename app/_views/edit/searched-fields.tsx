import { useId, useState } from "react";
import type { Issue, Key } from "@/lib/domain/case-file";
import { isPartialDate } from "@/lib/domain/day";
import { withSearch } from "@/lib/domain/edit/searched";
import { adminPosition as words } from "@/lib/messages/en/edit-words";
import form from "../../_ui/form/form.module.css";
import styles from "./position-editor.module.css";

interface SearchedFieldsProps {
  issue: Issue;
  party: Key;
  onChange: (issue: Issue) => void;
}

/** Up to which date somebody looked for what the party says, and where. */
export function SearchedFields({ issue, party, onChange }: SearchedFieldsProps) {
  const id = useId();
  const search = issue.searched?.find((one) => one.party === party);
  const [typed, setTyped] = useState<string | null>(null);
  const [place, setPlace] = useState<string | null>(null);
  const until = typed ?? search?.until ?? "";
  const where = place ?? search?.where ?? "";
  const isRead = until === "" || isPartialDate(until);
  const take = () => {
    if (!isRead || (until === (search?.until ?? "") && where === (search?.where ?? ""))) return;
    onChange(withSearch(issue, party, until === "" ? null : { until, where: where.trim() }));
    setTyped(null);
    setPlace(null);
  };
  return (
    <div className={styles.row}>
      <div className={form.field}>
        <label htmlFor={`${id}-until`}>{words.searched}</label>
        <input
          id={`${id}-until`}
          value={until}
          aria-invalid={isRead ? undefined : true}
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => setTyped(target.value.trim())}
          onBlur={take}
          onKeyDown={(event) => (event.key === "Enter" ? take() : undefined)}
        />
        <p id={`${id}-hint`} className={styles.hint}>
          {isRead ? words.searchedHint : words.noDate}
        </p>
      </div>
      {until === "" ? null : (
        <div className={form.field}>
          <label htmlFor={`${id}-where`}>{words.searchedWhere}</label>
          <input
            id={`${id}-where`}
            value={where}
            onChange={({ target }) => setPlace(target.value)}
            onBlur={take}
          />
        </div>
      )}
    </div>
  );
}
