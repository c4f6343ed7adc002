import { writeRelease } from "@/lib/domain/interval";
import { listOfferedDates, type OfferedDate } from "@/lib/domain/offered-dates";
import type { Messages } from "@/lib/messages/messages";
import { describeOffer } from "../matrix/as-of-choice";
import controls from "../matrix/controls.module.css";
import { ViewForm } from "../matrix/view-form";
import { ReleaseDate } from "../release-date";
import type { ChangesShown } from "./changes-shown";
import styles from "./changes-view.module.css";

const DATE = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";

/** Between which two dates, or releases. */
export function IntervalChoice({ shown }: { shown: ChangesShown }) {
  const { opened, links, messages } = shown;
  const words = messages.ui.changes;
  const { interval } = opened;
  return (
    <section className={controls.block} aria-label={words.interval}>
      <div className={controls.row}>
        {/* The key: what the address says goes into the fields again when it changes. */}
        <ViewForm
          key={`${interval.from}~${interval.to}`}
          links={links}
          fields={["from", "to"]}
          className={controls.dateForm}
        >
          <DateField
            words={messages.ui.matrix.date}
            name="from"
            label={words.from}
            value={interval.kind === "days" ? interval.from : ""}
          />
          <DateField
            words={messages.ui.matrix.date}
            name="to"
            label={words.to}
            value={interval.kind === "days" ? interval.to : ""}
          />
          <button type="submit" id="interval-show">
            {words.show}
          </button>
        </ViewForm>
        <p className={styles.why}>{describeStart(shown)}</p>
      </div>
      <div className={styles.ways}>
        <ByWhatHappened shown={shown} />
        <TwoReleases shown={shown} />
      </div>
    </section>
  );
}

interface DateFieldProps {
  words: Messages["ui"]["matrix"]["date"];
  name: string;
  label: string;
  value: string;
}

function DateField({ words, name, label, value }: DateFieldProps) {
  return (
    <>
      <label htmlFor={`interval-${name}`}>{label}</label>
      <input
        id={`interval-${name}`}
        name={name}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        size={10}
        maxLength={10}
        pattern={DATE}
        title={words.format}
        placeholder="2025-06-01"
        defaultValue={value}
      />
    </>
  );
}

/** Why the interval begins where it does, where the reader named no start. */
function describeStart({ opened: { start, interval }, messages }: ChangesShown): string | null {
  if (start.chosenBy === "reader" || interval.kind !== "days") return null;
  if (start.offered?.event)
    return messages.ui.changes.startedAt(start.offered.what, start.offered.event.title);
  return messages.ui.changes.startedBefore(messages.date(interval.from));
}

function ByWhatHappened({ shown }: { shown: ChangesShown }) {
  const { caseFile, opened, messages } = shown;
  const words = messages.ui.changes;
  const { interval } = opened;
  const offered = listOfferedDates(caseFile);
  if (offered.length < 2) return null;
  const { from, to } = interval.kind === "days" ? interval : { from: "", to: "9999" };
  return (
    <details className={controls.details}>
      <summary>{words.byEvents}</summary>
      <Dates
        name="from"
        label={words.from}
        offered={offered.filter(({ day }) => day < to)}
        at={from}
        shown={shown}
      />
      <Dates
        name="to"
        label={words.toHead}
        offered={offered.filter(({ day }) => day > from)}
        at={to}
        shown={shown}
      />
    </details>
  );
}

interface DatesProps {
  name: "from" | "to";
  label: string;
  offered: readonly OfferedDate[];
  at: string;
  shown: ChangesShown;
}

function Dates({ name, label, offered, at, shown }: DatesProps) {
  const { opened, links, messages } = shown;
  const { interval } = opened;
  const both = interval.kind === "days" ? { from: interval.from, to: interval.to } : { from: null, to: null };
  return (
    <div className={styles.dates}>
      <span className={controls.label} id={`offered-${name}`}>
        {label}
      </span>
      <ul className={controls.pills} aria-labelledby={`offered-${name}`}>
        {offered.map((one) => (
          <li key={one.day}>
            <a
              id={`${name}-${one.day}`}
              className={controls.date}
              title={one.event?.title}
              data-on={one.day === at ? "" : undefined}
              aria-current={one.day === at ? "date" : undefined}
              href={links.stay({ ...both, [name]: one.day })}
            >
              <span>{describeOffer(one, messages)}</span> <b>{messages.date(one.day)}</b>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Two releases: what the record says now and did not say before. Recalled ones are named, and cannot be chosen. */
function TwoReleases({ shown }: { shown: ChangesShown }) {
  const { opened, links, messages } = shown;
  const { interval, releases } = opened;
  const words = messages.ui.changes;
  const standing = releases.filter(({ recalled }) => recalled === null);
  const recalled = releases.filter((release) => release.recalled !== null);
  const isOpen = interval.kind === "releases";
  const [newest, before] = standing;
  return (
    <details className={controls.details} open={isOpen}>
      <summary>{words.twoReleases}</summary>
      {newest && before ? (
        <ViewForm
          key={`${interval.from}~${interval.to}`}
          links={links}
          fields={["from", "to"]}
          className={controls.dateForm}
        >
          <label htmlFor="release-from">{words.from}</label>
          <ReleaseField
            messages={messages}
            name="from"
            value={isOpen ? interval.from : before.number}
            numbers={standing.map(({ number }) => number)}
          />
          <label htmlFor="release-to">{words.to}</label>
          <ReleaseField
            messages={messages}
            name="to"
            value={isOpen ? interval.to : newest.number}
            numbers={standing.map(({ number }) => number)}
          />
          <button type="submit" id="releases-show">
            {words.compare}
          </button>
        </ViewForm>
      ) : (
        <p className={styles.small}>{words.oneRelease}</p>
      )}
      {recalled.map((release) => (
        <p key={release.number} className={styles.small}>
          {words.recalled(messages.number(release.number))[0]}{" "}
          {release.recalled === null ? null : <ReleaseDate at={release.recalled.at} messages={messages} />}{" "}
          {words.recalled(messages.number(release.number))[1]}
        </p>
      ))}
    </details>
  );
}

function ReleaseField({
  messages,
  name,
  value,
  numbers,
}: {
  messages: Messages;
  name: "from" | "to";
  value: number;
  numbers: readonly number[];
}) {
  return (
    <select id={`release-${name}`} name={name} defaultValue={writeRelease(value)}>
      {numbers.map((number) => (
        <option key={number} value={writeRelease(number)}>
          {messages.ui.changes.release(messages.number(number))}
        </option>
      ))}
    </select>
  );
}
