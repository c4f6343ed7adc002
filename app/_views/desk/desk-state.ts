import type { FormState } from "../../_ui/form/form-state";

/** What the action says of the form of a statement. */
export interface DeskState extends FormState {
  /** The passage is long: whether all of it is needed is asked. */
  asksLong?: boolean;
  /** How often it was sent. */
  turn: number;
}
