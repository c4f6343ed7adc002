"use client";
// One listener for all that copies and prints on a page of a case. What copies is fetched when a reader comes near it.
import { useEffect, useState } from "react";
import styles from "./take.module.css";

/** How long the word stays in sight. */
const SAID_MS = 4000;

const load = () => import("./copy");

const closestTo = (target: EventTarget | null, selector: string) =>
  target instanceof Element ? target.closest<HTMLElement>(selector) : null;

export function TakeListener({ copied, notCopied }: { copied: string; notCopied: string }) {
  const [said, setSaid] = useState("");

  useEffect(() => {
    const root = document.documentElement;
    // Buttons that only a script can answer come into sight.
    root.dataset.scripted = "";
    let timer = 0;
    const say = (words: string) => {
      setSaid(words);
      window.clearTimeout(timer);
      timer = window.setTimeout(() => setSaid(""), SAID_MS);
    };
    const comeNear = ({ target }: Event) => {
      if (closestTo(target, "[data-take], [data-copy]")) void load();
    };
    const press = ({ target }: Event) => {
      const button = closestTo(target, "[data-copy]");
      if (button) {
        const { text, address, plain, html } = button.dataset;
        load()
          .then(({ copy }) =>
            copy({ text: address === undefined ? text : new URL(address, location.href).href, plain, html }),
          )
          .then(
            () => say(copied),
            () => say(notCopied),
          );
      } else if (closestTo(target, "[data-print]")) window.print();
      const open = document.querySelector<HTMLDetailsElement>("details[data-take][open]");
      if (open && !closestTo(target, "[data-take]")) open.open = false;
    };
    const leave = (event: KeyboardEvent) => {
      const open = event.key === "Escape" ? closestTo(event.target, "details[data-take][open]") : null;
      if (!(open instanceof HTMLDetailsElement)) return;
      open.open = false;
      open.querySelector("summary")?.focus();
    };
    const near = ["pointerover", "focusin"];
    for (const name of near) document.addEventListener(name, comeNear);
    document.addEventListener("click", press);
    document.addEventListener("keydown", leave);
    return () => {
      for (const name of near) document.removeEventListener(name, comeNear);
      document.removeEventListener("click", press);
      document.removeEventListener("keydown", leave);
      window.clearTimeout(timer);
      delete root.dataset.scripted;
    };
  }, [copied, notCopied]);

  return (
    <p role="status" className={styles.said}>
      {said}
    </p>
  );
}
