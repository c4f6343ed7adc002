import type { Party } from "@/lib/domain/case-file";
import { adminGrid as words } from "@/lib/messages/en/ui/admin-grid";
import styles from "./draft-grid.module.css";

/** The columns in sight, and how many stand before and after them. */
export interface SheetPart {
  before: number;
  after: number;
  parties: readonly Party[];
}

interface SheetHeadProps {
  parties: readonly Party[];
  part: SheetPart;
  isNarrow: boolean;
}

export function SheetHead({ parties, part, isNarrow }: SheetHeadProps) {
  const fixed = isNarrow ? 1 : 2;
  return (
    <>
      <colgroup>
        <col className={styles.issueColumn} />
        {isNarrow ? null : <col className={styles.statusColumn} />}
        {parties.map(({ key }) => (
          <col key={key} className={styles.partyColumn} />
        ))}
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col" className={styles.issue} aria-colindex={1}>
            {words.issue}
          </th>
          {isNarrow ? null : (
            <th scope="col" className={styles.status} aria-colindex={2}>
              {words.status}
            </th>
          )}
          {part.before > 0 ? <td colSpan={part.before} aria-hidden="true" /> : null}
          {part.parties.map(({ key, shortName }, at) => (
            <th key={key} scope="col" aria-colindex={fixed + part.before + at + 1}>
              {shortName}
            </th>
          ))}
          {part.after > 0 ? <td colSpan={part.after} aria-hidden="true" /> : null}
        </tr>
      </thead>
    </>
  );
}

/** Room for the rows that are out of sight. */
export function Room({ height, columns }: { height: number; columns: number }) {
  if (height <= 0) return null;
  return (
    <tbody aria-hidden="true" className={styles.room}>
      <tr>
        <td colSpan={columns} style={{ blockSize: height }} />
      </tr>
    </tbody>
  );
}
