"use client";
import { useEffect, useRef } from "react";
import styles from "./draft-grid.module.css";
import type { OpenInput } from "./draft-row";

interface CellInputProps {
  open: OpenInput;
  label: string;
  language: string | undefined;
}

/** The open cell. Leaving it by any way but Escape puts the text into the cell. */
export function CellInput({ open, label, language }: CellInputProps) {
  const input = useRef<HTMLTextAreaElement>(null);
  const isClosed = useRef(false);
  useEffect(() => {
    const field = input.current;
    field?.focus({ preventScroll: true });
    field?.setSelectionRange(field.value.length, field.value.length);
  }, []);
  const close: OpenInput["onClose"] = (text, then) => {
    // Taking the focus away closes it a second time.
    if (isClosed.current) return;
    isClosed.current = true;
    open.onClose(text, then);
  };
  const onKeyDown = (event: React.KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    const by = event.shiftKey ? -1 : 1;
    const text = event.currentTarget.value;
    const step = { kind: "step", extend: false } as const;
    if (event.key === "Enter") close(text, { ...step, rows: by, columns: 0 });
    else if (event.key === "Tab") close(text, { ...step, rows: 0, columns: by });
    else if (event.key === "Escape") close(null);
    else return;
    event.preventDefault();
  };
  return (
    <textarea
      ref={input}
      className={styles.input}
      aria-label={label}
      lang={language}
      value={open.text}
      onChange={(event) => open.onType(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={(event) => close(event.target.value)}
    />
  );
}
