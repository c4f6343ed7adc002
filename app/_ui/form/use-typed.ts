"use client";
import { type RefObject, useContext, useEffect, useRef, useState } from "react";
import type { FormState } from "./form-state";
import { listOther, readFormValues } from "./form-values";
import {
  dropSent,
  dropTyped,
  keepTyped,
  nameTyped,
  noteSent,
  openMemory,
  readSent,
  readTyped,
  type Typed,
} from "./typed-text";
import { TyperContext } from "./typer";

const TYPING_MS = 300;

export interface Offer extends Typed {
  /** Those of its texts that differ from what stands in the form. */
  texts: readonly string[];
  /** It was sent a moment ago and led back here: it is not saved, and stands in the form again unasked. */
  isBack: boolean;
}

interface KeptForm {
  form: RefObject<HTMLFormElement | null>;
  /** Which form it is, for whoever types in it. */
  name: string;
  /** Its last answer. */
  state: FormState;
  /** The fields that are kept; without it all. */
  only?: readonly string[] | undefined;
}

/** Keeps what is typed into the form until it is saved, and gives what was typed there before and is not saved. */
export function useTyped({ form, name, state, only }: KeptForm) {
  const user = useContext(TyperContext);
  const [offers, setOffers] = useState<readonly Offer[]>([]);
  const keep = useRef(() => {});
  const key = user === null ? null : nameTyped(user, name);
  const fields = only?.join(" ");

  // biome-ignore lint/correctness/useExhaustiveDependencies: what the page brought is read once
  useEffect(() => {
    const memory = openMemory();
    const element = form.current;
    if (element === null || key === null || memory === null) return;
    const names = fields?.split(" ");
    const page = crypto.getRandomValues(new Uint32Array(2)).join("-");
    // Of a page that is the answer to a form sent without scripts nobody knows what stood there before.
    const brought = state.values === undefined ? readFormValues(element, names).before : null;
    const sent = readSent(memory.tab, key);
    setOffers(listOffers(memory.kept, key, brought).map((one) => ({ ...one, isBack: one.page === sent })));
    dropSent(memory.tab);

    let timer: ReturnType<typeof setTimeout> | undefined;
    const write = () => {
      clearTimeout(timer);
      timer = undefined;
      const { now } = readFormValues(element, names);
      if (brought !== null && listOther(now, brought).length === 0) {
        dropTyped(memory.kept, key, page);
        return;
      }
      const version = new FormData(element).get("basedOn");
      const basedOn = typeof version === "string" ? version : "";
      keepTyped(memory.kept, key, { page, at: Date.now(), basedOn, values: now });
    };
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(write, TYPING_MS);
    };
    const atOnce = () => (timer === undefined ? undefined : write());
    const onSubmit = () => {
      write();
      noteSent(memory.tab, key, page);
    };
    keep.current = write;
    // Somebody may have typed before the scripts were there.
    if (brought !== null && listOther(readFormValues(element, names).now, brought).length > 0) write();
    element.addEventListener("input", soon);
    element.addEventListener("submit", onSubmit);
    window.addEventListener("pagehide", atOnce);
    return () => {
      atOnce();
      element.removeEventListener("input", soon);
      element.removeEventListener("submit", onSubmit);
      window.removeEventListener("pagehide", atOnce);
    };
  }, [key, fields]);

  const answered = useRef(state);
  useEffect(() => {
    if (answered.current === state) return;
    answered.current = state;
    // The answer came back into the form: it was not saved, or there was nothing to save.
    const memory = openMemory();
    if (memory !== null) dropSent(memory.tab);
    keep.current();
  }, [state]);

  const drop = (page: string) => {
    const memory = openMemory();
    if (key !== null && memory !== null) dropTyped(memory.kept, key, page);
    setOffers((all) => all.filter((one) => one.page !== page));
  };
  return { offers, drop, keep };
}

/**
 * Whether something is kept that was typed into the form of this name and is not saved. Only where the server renders
 * nothing: it cannot know.
 */
export function useIsTyped(name: string): boolean {
  const user = useContext(TyperContext);
  const [isTyped] = useState(() => {
    const memory = user === null ? null : openMemory();
    return memory !== null && readTyped(memory.kept, nameTyped(user ?? "", name), Date.now()).length > 0;
  });
  return isTyped;
}

export type TakenBack = Pick<Typed, "values" | "basedOn">;

/** What was taken back into a form stands in it until the next answer, which has all that stood in it. */
export function useTakenBack(state: FormState) {
  const [taken, setTaken] = useState<{ typed: TakenBack; after: FormState } | null>(null);
  const back = taken?.after === state ? taken.typed : null;
  return { back, onTake: (typed: TakenBack) => setTaken({ typed, after: state }) };
}

function listOffers(
  memory: Storage,
  key: string,
  brought: Readonly<Record<string, string>> | null,
): Omit<Offer, "isBack">[] {
  return readTyped(memory, key, Date.now()).flatMap((typed) => {
    // Under which key an option was is nothing that anybody typed.
    const other = listOther(typed.values, brought ?? {}).filter((name) => !name.endsWith(".was"));
    if (other.length === 0) {
      dropTyped(memory, key, typed.page);
      return [];
    }
    const texts = new Set(other.map((name) => typed.values[name] ?? "").filter((text) => text.trim() !== ""));
    return [{ ...typed, texts: [...texts] }];
  });
}
