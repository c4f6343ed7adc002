"use client";
import { useContext, useLayoutEffect, useRef } from "react";
import { DeckContext } from "./deck-context";
import styles from "./slide.module.css";

interface SlideProps {
  id: string;
  /** "Slide 3 of 14". */
  label: string;
  /** For whoever speaks. */
  notes: React.ReactNode;
  notesLabel: string;
  children: React.ReactNode;
}

/** One slide. Before scripts run all of them stand beneath each other; then one is in sight, and before a presenter two. */
export function Slide({ id, label, notes, notesLabel, children }: SlideProps) {
  const { isOn, current, next, isPresenter } = useContext(DeckContext);
  const isCurrent = id === current;
  const role = isCurrent ? "current" : isPresenter && id === next ? "next" : undefined;
  const inner = useRef<HTMLDivElement>(null);
  useFit(inner, isOn && role !== undefined);
  return (
    <>
      <section
        id={id}
        className={styles.slide}
        aria-label={label}
        data-role={isOn ? role : undefined}
        // In the hand it scrolls, and what scrolls can be reached by keyboard.
        tabIndex={isOn && isCurrent ? 0 : undefined}
        hidden={isOn && role === undefined}
        inert={isOn && role === "next"}
      >
        <div ref={inner} className={styles.inner}>
          {children}
        </div>
      </section>
      {isPresenter && isCurrent ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the focus
        <section className={styles.notes} aria-label={notesLabel} tabIndex={0}>
          {notes}
        </section>
      ) : null}
    </>
  );
}

const LEAST = 0.55;

/** What is too long for the window is made smaller as a whole, until all of it is there. */
function useFit(inner: React.RefObject<HTMLDivElement | null>, isShown: boolean) {
  const { hasQuotes } = useContext(DeckContext);
  useLayoutEffect(() => {
    const element = inner.current;
    if (!isShown || element === null) return;
    // What is shown in the place of what it was is another length.
    void hasQuotes;
    const makeFit = () => {
      const { clientWidth, clientHeight } = element.parentElement ?? element;
      const unit = Math.min(clientWidth / 1920, clientHeight / 1080);
      for (let by = 1; by >= LEAST; by -= 0.03) {
        element.style.setProperty("--fitted", `${unit * by}px`);
        if (element.scrollHeight <= element.clientHeight + 1) break;
      }
    };
    makeFit();
    const seen = new ResizeObserver(makeFit);
    if (element.parentElement) seen.observe(element.parentElement);
    void document.fonts.ready.then(makeFit);
    return () => seen.disconnect();
  }, [inner, isShown, hasQuotes]);
}
