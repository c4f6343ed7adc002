"use client";
import { useEffect, useState } from "react";
import { useFormStatus } from "react-dom";
import styles from "./form.module.css";

interface WaitLineProps {
  /** What is under way: "Publishing …" */
  doing: string;
  /** How long it has taken: "3 s so far" */
  soFar: (seconds: number) => string;
}

/** Within a form whose answer can take seconds: that it is under way, and for how long. */
export function WaitLine({ doing, soFar }: WaitLineProps) {
  const { pending } = useFormStatus();
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    if (!pending) return;
    const start = performance.now();
    const timer = setInterval(() => setSeconds(Math.floor((performance.now() - start) / 1_000)), 250);
    return () => {
      clearInterval(timer);
      setSeconds(0);
    };
  }, [pending]);
  // The seconds are seen and not read out: a screen reader would do nothing else.
  return (
    <p role="status" className={styles.wait}>
      {pending && seconds > 0 ? (
        <>
          {doing} <span aria-hidden="true">{soFar(seconds)}</span>
        </>
      ) : null}
    </p>
  );
}
