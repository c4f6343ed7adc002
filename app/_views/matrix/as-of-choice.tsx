import { viewDay } from "@/lib/domain/as-of";
import { listOfferedDates, type OfferedDate } from "@/lib/domain/offered-dates";
import type { Messages } from "@/lib/messages/messages";
import styles from "./controls.module.css";
import type { Shown } from "./shown";
import { ViewForm } from "./view-form";

/** The date at which the matrix stands: offered by what happened, or any other. */
export function AsOfChoice({ shown }: { shown: Shown }) {
  const { caseFile, matrix, messages, links, view } = shown;
  const words = messages.ui.matrix.date;
  const opening = viewDay(caseFile, null);
  return (
    <section className={styles.block} aria-label={words.section}>
      <div className={styles.row}>
        <span className={styles.label} id="as-of-label">
          {words.label}
        </span>
        <ul className={styles.pills} aria-labelledby="as-of-label">
          {listOfferedDates(caseFile).map((offered) => (
            <li key={offered.day}>
              <a
                id={`as-of-${offered.day}`}
                className={styles.date}
                title={offered.event?.title}
                data-on={offered.day === matrix.asOf ? "" : undefined}
                aria-current={offered.day === matrix.asOf ? "date" : undefined}
                href={links.stay({ asOf: offered.day === opening ? null : offered.day })}
              >
                <span>{describeOffer(offered, messages)}</span> <b>{messages.date(offered.day)}</b>
              </a>
            </li>
          ))}
        </ul>
        <ViewForm links={links} fields={["asOf"]} className={styles.dateForm}>
          <label htmlFor="as-of">{words.other}</label>
          <input
            id="as-of"
            name="asOf"
            type="text"
            inputMode="numeric"
            autoComplete="off"
            size={10}
            maxLength={10}
            pattern="[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"
            title={words.format}
            placeholder="2025-06-01"
            key={view.asOf}
            defaultValue={view.asOf ?? ""}
          />
          <button type="submit" id="as-of-show">
            {words.show}
          </button>
        </ViewForm>
      </div>
    </section>
  );
}

/** What happened at a date that is offered. */
export function describeOffer(offered: OfferedDate, { ui }: Messages): string {
  const words = ui.matrix.date;
  switch (offered.what) {
    case "before":
      return words.before(offered.event.title);
    case "after":
      return words.after(offered.event.title);
    case "last-day-of-talks":
      return words.lastDay;
    case "opening":
      return words.opening;
    case "end-of-record":
      return words.end;
  }
}
