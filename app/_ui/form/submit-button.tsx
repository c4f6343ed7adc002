"use client";
import { useFormStatus } from "react-dom";
import styles from "./form.module.css";

interface SubmitButtonProps {
  children: React.ReactNode;
  tone?: "main" | "plain" | "quiet";
  /** Where several buttons stand in one form, or the label does not say what it concerns. */
  label?: string;
  /** Which of several buttons it is. */
  name?: string;
  value?: string;
  /** What it does can be done by another control too, and Tab goes there only: in a long list each stop counts. */
  isSkipped?: boolean;
}

/** Sends its form, once: until the answer is there a second press does nothing. */
export function SubmitButton({ children, tone = "main", label, name, value, isSkipped }: SubmitButtonProps) {
  const { pending } = useFormStatus();
  return (
    <button
      type="submit"
      className={styles.button}
      data-tone={tone}
      name={name}
      value={value}
      aria-label={label}
      tabIndex={isSkipped ? -1 : undefined}
      aria-disabled={pending || undefined}
      onClick={pending ? (event) => event.preventDefault() : undefined}
    >
      {children}
    </button>
  );
}
