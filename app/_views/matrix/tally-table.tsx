import type { Key } from "@/lib/domain/case-file";
import type { MatrixRow } from "@/lib/domain/matrix";
import { capitalise } from "./capitalise";
import styles from "./panel-content.module.css";
import type { Shown } from "./shown";

/** Per outcome who accepts it, would on conditions, objects, and says nothing. */
export function TallyTable({ row, shown }: { row: MatrixRow; shown: Shown }) {
  const { caseFile, messages, index } = shown;
  const { language } = caseFile.negotiation;
  const words = messages.ui.matrix.tally;
  const names = (keys: readonly Key[]) =>
    keys.map((key) => index.parties.get(key)?.shortName ?? key).join(", ") || (
      <span aria-hidden="true">–</span>
    );
  return (
    <table className={styles.tally}>
      <thead>
        <tr>
          <th scope="col">{words.outcome}</th>
          <th scope="col">{words.accept}</th>
          <th scope="col">{capitalise(messages.stances.conditional.word)}</th>
          <th scope="col">{words.object}</th>
          <th scope="col">{words.silent}</th>
        </tr>
      </thead>
      <tbody>
        {row.status.tally.map(({ option, accept, conditional, object, silent }, place) => (
          <tr key={option}>
            <th scope="row">
              {messages.number(place + 1)} <span lang={language}>{row.issue.options[place]?.label}</span>
            </th>
            <td>{names(accept)}</td>
            <td>{names(conditional)}</td>
            <td>{names(object)}</td>
            <td>{names(silent)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
