"use client";
// A list of what is chosen, in its order. Without scripts each can be chosen; with them each can be moved, too.
import { useEffect, useState } from "react";
import styles from "./stage.module.css";

interface Entry {
  key: string;
  text: string;
  isChosen: boolean;
}

interface ArrangeListProps {
  /** Of the parameter. */
  name: string;
  entries: readonly Entry[];
  words: { up: string; down: string };
  /** Of the entries' texts, where they are the case file's. */
  language?: string | undefined;
}

export function ArrangeList({ name, entries, words, language }: ArrangeListProps) {
  const [order, setOrder] = useState(entries);
  const [isHere, setIsHere] = useState(false);
  useEffect(() => setIsHere(true), []);
  const move = (place: number, by: 1 | -1) => {
    const moved = [...order];
    const [one] = moved.splice(place, 1);
    if (one) moved.splice(place + by, 0, one);
    setOrder(moved);
  };
  return (
    <ol className={styles.order}>
      {order.map(({ key, text, isChosen }, place) => (
        <li key={key}>
          <label>
            <input type="checkbox" name={name} value={key} defaultChecked={isChosen} />{" "}
            <span lang={language}>{text}</span>
          </label>
          {isHere ? (
            <span className={styles.moves}>
              <button
                type="button"
                aria-label={`${words.up}: ${text}`}
                disabled={place === 0}
                onClick={() => move(place, -1)}
              >
                ↑
              </button>
              <button
                type="button"
                aria-label={`${words.down}: ${text}`}
                disabled={place === order.length - 1}
                onClick={() => move(place, 1)}
              >
                ↓
              </button>
            </span>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
