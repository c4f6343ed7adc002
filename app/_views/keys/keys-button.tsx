"use client";
// Listens for keys on every page, and opens their list. Without JavaScript there are no keys, and no button for them.
import { lazy, Suspense, useEffect, useState } from "react";
import type { Ui } from "@/lib/messages/en/ui/ui";
import { useOpened } from "../../_ui/use-opened";
import { actOnKey, bindingOf } from "./act-on-key";
import { usesSingleKeys } from "./single-keys";

const KeysDialog = lazy(() => import("./keys-dialog"));

export function KeysButton({ words }: { words: Ui["keys"] }) {
  const [isHere, setIsHere] = useState(false);
  const { opened, open, close } = useOpened<"keys">();

  useEffect(() => {
    setIsHere(true);
    const onKeyDown = (event: KeyboardEvent) => {
      const binding = bindingOf(event);
      if (binding === null || isWriting(event.target) || !usesSingleKeys()) return;
      // What is open in front of the page has the keys.
      if (document.querySelector("dialog:modal") !== null) return;
      if (actOnKey(binding)) event.preventDefault();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);

  if (!isHere) return null;
  return (
    <>
      <button type="button" id="keys-open" aria-haspopup="dialog" onClick={() => open("keys")}>
        {words.open}
      </button>
      {opened === null ? null : (
        <Suspense>
          <KeysDialog key={opened.turn} words={words} onClose={close} />
        </Suspense>
      )}
    </>
  );
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("input, textarea, select, [role=combobox], [role=textbox]"))
  );
}
