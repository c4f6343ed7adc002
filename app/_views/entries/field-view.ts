// The fields of a form as the browser gets them: with their words, and with what there is to choose from.
export interface Choice {
  value: string;
  label: string;
}

interface Named {
  name: string;
  label: string;
  hint?: string | undefined;
  required: boolean;
}

export type SimpleView = Named &
  ({ is: "line" | "prose" | "date" | "number" } | { is: "choice"; choices: readonly Choice[]; none: string });

export type FieldView =
  | SimpleView
  | (Named & { is: "lines" | "points" })
  | (Named & { is: "references"; choices: readonly Choice[] })
  | (Named & { is: "group"; fields: readonly SimpleView[] })
  | (Named & {
      is: "rows";
      fields: readonly SimpleView[];
      /** Fields of a row that nobody sees. */
      hidden: readonly string[];
      row: string;
      add: string;
    });
