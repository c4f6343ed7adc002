import type { FormState } from "../../_ui/form/form-state";

/** What the action says of the form of a position. */
export interface PositionFormState extends FormState {
  /** On which version the next save is based; "": none. */
  basedOn?: string;
  /** How often it was sent: each answer is shown in fields made anew. */
  turn: number;
}
