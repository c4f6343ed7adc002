"use client";
import { type RefObject, useEffect, useRef, useState } from "react";
import { adminTyped as words } from "@/lib/messages/en/ui/admin-typed";
import styles from "./form.module.css";
import type { FormState } from "./form-state";
import { type TakenBack, useTyped } from "./use-typed";

/** So many texts of what is offered are shown, and so much of each. */
const MOST_SHOWN = 3;
const LONGEST_SHOWN = 140;

interface TypedOffersProps {
  /** As in useTyped. */
  form: RefObject<HTMLFormElement | null>;
  name: string;
  state: FormState;
  only?: readonly string[];
  /** The version of what stands in the form; "": of nothing. */
  basedOn?: string;
  /** What was taken back last: it is to stand in the form. */
  onTake: (typed: TakenBack) => void;
}

/**
 * Within a form: keeps what is typed in the browser until it is saved, and offers what was typed there before and is not
 * saved. A reload, an expired session or a closed window loses nothing.
 */
export function TypedOffers({ form, name, state, only, basedOn = "", onTake }: TypedOffersProps) {
  const { offers, drop, keep } = useTyped({ form, name, state, only });
  const [said, setSaid] = useState({ text: "", times: 0 });
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (said.times === 0) return;
    // The button that was pressed is gone, and what was taken back stands in the form by now.
    line.current?.focus();
    keep.current();
  }, [said, keep]);
  const say = (text: string) => setSaid(({ times }) => ({ text, times: times + 1 }));
  const back = offers.find(({ isBack }) => isBack);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for what came back
  useEffect(() => {
    if (back === undefined) return;
    onTake(back);
    drop(back.page);
    say(words.taken);
  }, [back]);
  return (
    <div className={styles.offers}>
      {offers.map(({ page, at, texts, values, basedOn: version }) => (
        <div key={page} className={styles.offer}>
          <p>{version === basedOn ? sayWhen(at) : `${sayWhen(at)} ${words.changed}`}</p>
          <ul>
            {texts.slice(0, MOST_SHOWN).map((text) => (
              <li key={text} dir="auto">
                {text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text}
              </li>
            ))}
          </ul>
          <p className={styles.offerButtons}>
            <button
              type="button"
              className={styles.button}
              onClick={() => {
                onTake({ values, basedOn: version });
                drop(page);
                say(words.taken);
              }}
            >
              {words.take}
            </button>
            <button
              type="button"
              className={styles.button}
              data-tone="quiet"
              onClick={() => {
                drop(page);
                say(words.dropped);
              }}
            >
              {words.drop}
            </button>
          </p>
        </div>
      ))}
      <p ref={line} role="status" tabIndex={-1}>
        {said.text}
      </p>
    </div>
  );
}

function sayWhen(at: number): string {
  const [day = "", time = ""] = new Date(at).toISOString().split("T");
  const today = new Date().toISOString().slice(0, 10);
  return words.offer(day === today ? null : day, time.slice(0, 5));
}
