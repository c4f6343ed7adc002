import type { AccountRecord } from "@/lib/data/account-records";
import { messagesFor } from "@/lib/messages/catalogue";
import { adminPeople as words } from "@/lib/messages/en/ui/admin-people";
import { ReleaseDate } from "../../_views/release-date";
import { ScrollingTable } from "../../_views/scrolling-table";
import styles from "../../_views/section.module.css";

/** What was done about people, newest first. */
export function AccountRecords({ records, most }: { records: readonly AccountRecord[]; most: number }) {
  return (
    <>
      <p className={styles.text}>{words.recordsLead(most)}</p>
      <ScrollingTable label={words.recordsTable}>
        <thead>
          <tr>
            {[words.when, words.who, words.what, words.whom].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {records.map(({ id, at, actor, action, name, email }) => (
            <tr key={id}>
              <td>
                <ReleaseDate at={at} messages={messagesFor("en")} />
              </td>
              <td>{actor}</td>
              <td>{words.did[action] ?? action}</td>
              <td>{name === email ? email : `${name}, ${email}`}</td>
            </tr>
          ))}
        </tbody>
      </ScrollingTable>
    </>
  );
}
