"use client";
import { FieldFrame } from "./field-frame";
import { TypedArea } from "./typed-area";

interface TextFieldProps {
  name: string;
  label: string;
  /** Beneath the label: what is wanted. */
  hint?: string;
  type?: "text" | "email" | "password";
  autoComplete: string;
  value?: string;
  required?: boolean;
  inputMode?: "text" | "numeric";
  /** A text of several lines, with room for so many. */
  rows?: number;
}

/** A line of text with its label, what is wanted and what was wrong with it. */
export function TextField({
  name,
  label,
  hint,
  type = "text",
  value,
  required = true,
  rows,
  ...rest
}: TextFieldProps) {
  return (
    <FieldFrame name={name} label={label} hint={hint}>
      {(control, typed) => {
        const shared = {
          ...{ ...rest, ...control, required },
          defaultValue: typed ?? value,
          autoCapitalize: "none",
          spellCheck: rows !== undefined,
        };
        return rows === undefined ? <input {...shared} type={type} /> : <TypedArea {...shared} rows={rows} />;
      }}
    </FieldFrame>
  );
}
