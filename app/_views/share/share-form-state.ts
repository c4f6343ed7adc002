import type { FormState } from "../../_ui/form/form-state";

/** What is handed over when a link was made. */
export interface MadeShare {
  token: string;
  url: string;
  title: string;
  /** Shown once; null: there is none. */
  password: string | null;
  mayEmbed: boolean;
}

export interface ShareFormState extends FormState {
  made?: MadeShare;
}

export const NOT_MADE: ShareFormState = { ok: true, message: "" };

/** The fields that keep what was typed where a form was refused; a password never. */
export const KEPT_FIELDS = [
  ...["mode", "until", "untilDate", "begins", "lock", "sites", "title", "note"],
] as const;
