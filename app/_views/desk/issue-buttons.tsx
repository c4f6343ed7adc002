import { useLayoutEffect, useRef, useState } from "react";
import type { Issue } from "@/lib/domain/case-file";
import { foldText } from "@/lib/domain/fold-text";
import { adminDesk } from "@/lib/messages/en/ui/admin-desk";
import formStyles from "../../_ui/form/form.module.css";
import styles from "./desk.module.css";

const words = adminDesk.statement;

interface IssueButtonsProps {
  issues: readonly Pick<Issue, "key" | "title" | "group">[];
  language: string | undefined;
  isSending: boolean;
}

/** More than fit at a glance can be narrowed down. */
const MANY = 12;
/** So long letters typed one after the other are the beginning of one title. */
const TOGETHER_MS = 800;

/** Pressing an issue sends the form. Among them arrows and first letters move. */
export function IssueButtons({ issues, language, isSending }: IssueButtonsProps) {
  const [sought, setSought] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const typed = useRef({ letters: "", at: 0 });
  // Somebody may have typed before the scripts were there.
  useLayoutEffect(() => setSought(field.current?.value ?? ""), []);
  const folded = foldText(sought.trim());
  const shown = issues.filter(({ title }) => foldText(title).includes(folded));
  const onKeyDown = (event: React.KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>("button")];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      buttons[(at + step + buttons.length) % buttons.length]?.focus();
    } else if (event.key.length === 1 && event.key !== " ") {
      const { letters, at: when } = typed.current;
      const begun = event.timeStamp - when < TOGETHER_MS ? letters + event.key : event.key;
      typed.current = { letters: begun, at: event.timeStamp };
      const from = begun.length > 1 ? at : at + 1;
      const inTurn = [...buttons.slice(from), ...buttons.slice(0, from)];
      inTurn.find(({ textContent }) => foldText(textContent ?? "").startsWith(foldText(begun)))?.focus();
    }
  };
  return (
    <fieldset className={styles.issues} aria-describedby="issues-hint">
      <legend>{words.issues}</legend>
      <p id="issues-hint" className={formStyles.hint}>
        {words.issuesHint}
      </p>
      {issues.length <= MANY ? null : (
        <div className={formStyles.field}>
          <label htmlFor="find-issue">{words.find}</label>
          <input
            ref={field}
            id="find-issue"
            type="search"
            value={sought}
            autoComplete="off"
            onChange={({ target }) => setSought(target.value)}
            onKeyDown={(event) => {
              // It is no field of the statement: Enter goes on to what was found.
              if (event.key !== "Enter") return;
              event.preventDefault();
              event.currentTarget
                .closest("fieldset")
                ?.querySelector<HTMLElement>("button[data-issue]")
                ?.focus();
            }}
          />
        </div>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what is pressed are the buttons in it */}
      <div className={styles.buttons} onKeyDown={onKeyDown}>
        {shown.map(({ key, title }) => (
          <button
            key={key}
            type="submit"
            name="issue"
            value={key}
            data-issue
            lang={language}
            className={formStyles.button}
            aria-disabled={isSending || undefined}
          >
            {title}
          </button>
        ))}
        <button
          type="submit"
          name="issue"
          value="only"
          className={formStyles.button}
          data-tone="quiet"
          aria-disabled={isSending || undefined}
        >
          {words.only}
        </button>
      </div>
    </fieldset>
  );
}
