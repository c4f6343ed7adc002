import type { FormState } from "../../_ui/form/form-state";

/** What the form of a thing says after it was sent and not saved. */
export interface EntryFormState extends FormState {
  /** Tells a later answer from an earlier one that says the same. */
  turn: number;
  /** The version of the thing that one has seen; "": none. */
  basedOn?: string;
  /** A new one for the next try, where this one was used. */
  saveId?: string;
  /** The name of a field or the value of a button that takes the focus. */
  focus?: string;
  /** Where what somebody else saved differs from what was typed. */
  differences?: readonly { field: string; label: string; theirs: string; mine: string }[];
  /** What goes along with options that were taken out. */
  depends?: readonly string[];
}

export type EntryFormAction = (before: EntryFormState, form: FormData) => Promise<EntryFormState>;
