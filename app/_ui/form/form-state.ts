import { createContext } from "react";

/** What an action says of a form that was sent. */
export interface FormState {
  ok: boolean;
  /** For the whole form; "" says nothing. */
  message: string;
  /** An address to hand over, beneath the message. */
  link?: string;
  /** By the name of the field. */
  faults?: Readonly<Record<string, string>>;
  /** What was typed and shall still stand there; never a password. */
  values?: Readonly<Record<string, string>>;
}

export type FormAction = (before: FormState, form: FormData) => Promise<FormState>;

export const NOT_SENT: FormState = { ok: true, message: "" };

/** For the fields within a form. */
export const FormContext = createContext<FormState>(NOT_SENT);
