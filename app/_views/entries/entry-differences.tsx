import { SubmitButton } from "../../_ui/form/submit-button";
import { ScrollingTable } from "../scrolling-table";
import type { EntryFormState } from "./entry-form-state";

export interface DifferenceWords {
  caption: string;
  field: string;
  theirs: string;
  mine: string;
  take: string;
}

interface EntryDifferencesProps {
  differences: NonNullable<EntryFormState["differences"]>;
  words: DifferenceWords;
}

/** Where what somebody else saved differs from what was typed; theirs can be taken field by field. */
export function EntryDifferences({ differences, words }: EntryDifferencesProps) {
  if (differences.length === 0) return null;
  return (
    <ScrollingTable label={words.caption}>
      <thead>
        <tr>
          <th scope="col">{words.field}</th>
          <th scope="col">{words.theirs}</th>
          <th scope="col">{words.mine}</th>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ field, label, theirs, mine }) => (
          <tr key={field}>
            <th scope="row">{label}</th>
            <td dir="auto">
              {theirs}{" "}
              <SubmitButton tone="quiet" name="do" value={`take ${field}`} label={`${words.take}: ${label}`}>
                {words.take}
              </SubmitButton>
            </td>
            <td dir="auto">{mine}</td>
          </tr>
        ))}
      </tbody>
    </ScrollingTable>
  );
}
