import { LONGEST_SEARCH } from "@/lib/domain/find-in-text";
import styles from "./controls.module.css";
import type { Shown } from "./shown";
import { ViewForm } from "./view-form";

/** Where a reader writes what to look for in this negotiation. */
export function FindForm({ shown: { links, messages, view } }: { shown: Shown }) {
  const { find } = messages.ui;
  return (
    <search className={styles.find}>
      <ViewForm links={links} fields={["q"]} className={styles.findForm}>
        <label className="visually-hidden" htmlFor="find">
          {find.label}
        </label>
        <input
          id="find"
          name="q"
          type="search"
          autoComplete="off"
          maxLength={LONGEST_SEARCH}
          placeholder={find.label}
          key={view.q}
          defaultValue={view.q ?? ""}
        />
        <button type="submit" id="find-show">
          {find.submit}
        </button>
      </ViewForm>
    </search>
  );
}
