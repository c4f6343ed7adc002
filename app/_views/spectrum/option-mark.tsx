import type { Issue } from "@/lib/domain/case-file";
import type { Cell } from "@/lib/domain/cell";
import type { Mark } from "@/lib/domain/spectrum";
import type { Messages } from "@/lib/messages/messages";
import styles from "./row-marks.module.css";

interface OptionMarkProps {
  mark: Mark;
  issue: Issue;
  cell: Cell;
  /** The middle of the option, and the part of it that a mark may fill, in parts of a hundred. */
  x: number;
  start: number;
  width: number;
  messages: Messages;
}

/** The stance on one option, by shape; its words are under the pointer. */
export function OptionMark({ mark, issue, cell, x: middle, start, width, messages }: OptionMarkProps) {
  const { stance, place, option } = mark;
  const x = `${middle.toFixed(3)}%`;
  const condition = cell.position?.conditions?.[option]?.text;
  const number = messages.number(place + 1);
  const words = `${number} ${issue.options[place]?.label ?? option}: ${messages.stances[stance].word}`;
  return (
    <g>
      <title>{condition === undefined ? words : `${words}: ${condition}`}</title>
      {stance === "preferred" ? (
        <>
          <circle cx={x} cy="50%" r="0.75em" className={styles.preferred} />
          <text x={x} y="50%" dy="0.36em" className={styles.tick}>
            ✓
          </text>
        </>
      ) : null}
      {stance === "acceptable" ? <circle cx={x} cy="50%" r="0.4em" className={styles.acceptable} /> : null}
      {stance === "conditional" ? (
        <>
          <circle cx={x} cy="50%" r="0.7em" className={styles.conditional} />
          <text x={x} y="50%" dy="0.33em" className={styles.if}>
            {messages.ui.spectrum.if}
          </text>
        </>
      ) : null}
      {stance === "opposed" ? (
        <>
          <rect
            x={`${start.toFixed(3)}%`}
            width={`${width.toFixed(3)}%`}
            y="36%"
            height="28%"
            fill="url(#spectrum-opposed)"
            className={styles.opposed}
          />
          <text x={x} y="50%" dy="0.35em" className={styles.opposedWord} data-words="">
            {messages.stances.opposed.word}
          </text>
          <text x={x} y="50%" dy="0.35em" className={styles.opposedWord} data-number="">
            {number}
          </text>
        </>
      ) : null}
      {stance === "red-line" ? (
        <text x={x} y="50%" dy="0.35em" className={styles.cross} data-number="">
          ✕
        </text>
      ) : null}
    </g>
  );
}
