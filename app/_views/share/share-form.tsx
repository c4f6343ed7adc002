"use client";
import {
  useActionState,
  useContext,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import { offerExpiries } from "@/lib/domain/share-times";
import { adminShares as words } from "@/lib/messages/en/ui/admin-shares";
import { FormContext } from "../../_ui/form/form-state";
import { SubmitButton } from "../../_ui/form/submit-button";
import { TextField } from "../../_ui/form/text-field";
import { useTypedBefore } from "../../_ui/form/use-typed-before";
import { Choice, Choices } from "./choice";
import { MadeLink } from "./made-link";
import { makePassword } from "./make-password";
import { changeShareAction, makeShareAction } from "./share-actions";
import styles from "./share-form.module.css";
import { NOT_MADE } from "./share-form-state";
import { WhenField } from "./when-field";

/** What is asked about: a view that is to be shared, or a link that there is. */
export type ShareSubject =
  | { kind: "new"; view: string; release: number }
  | { kind: "change"; id: string; version: number; hasPassword: boolean };

export interface ShareDefaults {
  /** ISO instants; "": none. */
  expiresAt: string;
  beginsAt: string;
  title: string;
  note: string;
  sites: string;
  may: readonly string[];
}

const FIRST: ShareDefaults = {
  ...{ expiresAt: "", beginsAt: "", title: "", note: "", sites: "" },
  may: ["download"],
};

interface ShareFormProps {
  subject: ShareSubject;
  defaults?: ShareDefaults;
  /** When the page was made, as an ISO instant: the same moment on the server and in the browser. */
  now: string;
}

/** Who may read a view, until when and how. Without scripts it asks in UTC and makes no password. */
export function ShareForm({ subject, defaults = FIRST, now }: ShareFormProps) {
  const isNew = subject.kind === "new";
  const [state, send] = useActionState(isNew ? makeShareAction : changeShareAction, NOT_MADE);
  const form = useRef<HTMLFormElement>(null);
  const hasScripts = useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
  const [isBegun, setIsBegun] = useState(false);
  useTypedBefore(form, () => setIsBegun(true));
  // Whoever has chosen before the scripts were there has chosen in UTC, and would have to choose again.
  const isLocal = hasScripts && !isBegun;
  if (state.made) return <MadeLink made={state.made} />;
  const typed = state.values;
  const chosen = (name: string, unless: string) => typed?.[name] ?? unless;
  const offers = offerExpiries(new Date(now), isLocal ? "local" : "utc");
  const friday = offers.find(({ name }) => name === "friday")?.at.toISOString() ?? "";
  const until = chosen("until", isNew ? friday : defaults.expiresAt === "" ? "" : "date");
  const may = typed?.may === undefined ? defaults.may : typed.may.split(" ");
  return (
    <form ref={form} action={send} className={styles.form}>
      <div role={state.ok ? "status" : "alert"} className={styles.answer} data-ok={state.ok}>
        {state.message}
      </div>
      <FormContext value={state}>
        {subject.kind === "new" ? (
          <>
            <input type="hidden" name="view" value={subject.view} />
            <Choices legend={words.mode} wide>
              <Choice
                name="mode"
                value="frozen"
                label={words.frozen}
                hint={words.frozenHint(subject.release)}
                isChosen={chosen("mode", "frozen") === "frozen"}
              />
              <Choice
                name="mode"
                value="live"
                label={words.live}
                hint={words.liveHint}
                isChosen={chosen("mode", "frozen") === "live"}
              />
            </Choices>
          </>
        ) : (
          <>
            <input type="hidden" name="id" value={subject.id} />
            <input type="hidden" name="version" value={subject.version} />
          </>
        )}
        <Choices legend={words.until} key={isLocal ? "local" : "utc"}>
          {offers.map(({ name, at }) => (
            <Choice
              key={name}
              name="until"
              value={at.toISOString()}
              label={labelOf(name, at, isLocal)}
              isChosen={until === at.toISOString()}
            />
          ))}
          <Choice name="until" value="" label={words.never} isChosen={until === ""} />
          <Choice name="until" value="date" label={words.pick} isChosen={until === "date"}>
            <WhenField
              name="untilDate"
              zoneName="untilZone"
              label={words.untilDate}
              at={defaults.expiresAt}
              isLocal={isLocal}
            />
          </Choice>
        </Choices>
        <WhoMayOpen subject={subject} chosen={chosen} hasScripts={hasScripts} />
        <Choices legend={words.may}>
          <Choice
            kind="checkbox"
            name="may"
            value="download"
            label={words.download}
            isChosen={may.includes("download")}
          />
          <Choice
            kind="checkbox"
            name="may"
            value="change"
            label={words.choose}
            isChosen={may.includes("change")}
          />
          <Choice
            kind="checkbox"
            name="may"
            value="embed"
            label={words.embed}
            isChosen={may.includes("embed")}
          >
            <TextField
              name="sites"
              label={words.sites}
              hint={words.sitesHint}
              autoComplete="off"
              required={false}
              rows={2}
              value={defaults.sites}
            />
          </Choice>
        </Choices>
        <TextField
          name="title"
          label={`${words.title} ${words.optional}`}
          autoComplete="off"
          required={false}
          value={defaults.title}
        />
        <details className={styles.more} open={defaults.note !== "" || defaults.beginsAt !== ""}>
          <summary>{words.more}</summary>
          <TextField
            name="note"
            label={`${words.note} ${words.optional}`}
            autoComplete="off"
            required={false}
            rows={3}
            value={defaults.note}
          />
          <WhenField
            name="begins"
            zoneName="beginsZone"
            label={`${words.begins} ${words.optional}`}
            hint={words.beginsHint}
            at={defaults.beginsAt}
            isLocal={isLocal}
          />
        </details>
        <div className={styles.foot}>
          <SubmitButton>{isNew ? words.create : words.save}</SubmitButton>
          <p>
            {words.promise} {words.takeBack} <a href="/admin/shares">{words.yours}</a>.
          </p>
        </div>
      </FormContext>
    </form>
  );
}

/** Whether scripts run is said once. */
function neverChanges(): () => void {
  return () => {};
}

function labelOf(name: "tonight" | "friday" | "days", at: Date, isLocal: boolean): string {
  if (name === "tonight") return words.tonight;
  if (name === "days") return words.days;
  const say = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat("en-GB", { ...options, ...(isLocal ? {} : { timeZone: "UTC" }) }).format(at);
  const day = `${say({ weekday: "long" })}, ${say({ day: "numeric", month: "long" })}`;
  const time = say({ hour: "2-digit", minute: "2-digit" });
  return `${day}, ${time} (${isLocal ? words.yourTime : words.utc})`;
}

interface WhoProps {
  subject: ShareSubject;
  chosen: (name: string, unless: string) => string;
  hasScripts: boolean;
}

function WhoMayOpen({ subject, chosen, hasScripts }: WhoProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [password, setPassword] = useState("");
  useLayoutEffect(() => {
    // Somebody may have typed one before the scripts were there.
    const typed = field.current?.value ?? "";
    setPassword(typed === "" && hasScripts ? makePassword() : typed);
  }, [hasScripts]);
  const keeps = subject.kind === "change" && subject.hasPassword;
  const lock = chosen("lock", keeps ? "keep" : "open");
  return (
    <Choices legend={words.who} wide>
      <Choice name="lock" value="open" label={words.anyone} isChosen={lock === "open"} />
      {keeps ? (
        <Choice name="lock" value="keep" label={words.keepPassword} isChosen={lock === "keep"} />
      ) : null}
      <Choice name="lock" value="password" label={words.withPassword} isChosen={lock === "password"}>
        <div className={styles.password}>
          <label htmlFor={id} className="visually-hidden">
            {words.password}
          </label>
          <input
            ref={field}
            id={id}
            name="password"
            value={password}
            onChange={({ target }) => setPassword(target.value)}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
          />
          {hasScripts ? (
            <button type="button" aria-label={words.another} onClick={() => setPassword(makePassword())}>
              ↻
            </button>
          ) : null}
        </div>
        <Fault name="password" />
      </Choice>
    </Choices>
  );
}

function Fault({ name }: { name: string }) {
  const fault = useContext(FormContext).faults?.[name];
  return fault === undefined ? null : <p className={styles.fault}>{fault}</p>;
}
