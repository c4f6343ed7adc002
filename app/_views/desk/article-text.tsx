import { memo, type Ref, useEffect, useRef } from "react";
import type { Findings } from "@/lib/domain/desk/findings";
import { type MarkName, splitText } from "@/lib/domain/desk/split-text";
import type { TextRange } from "@/lib/domain/find-in-text";
import { adminDesk as words } from "@/lib/messages/en/ui/admin-desk";
import styles from "./desk.module.css";

interface ArticleTextProps {
  ref: React.RefObject<HTMLElement | null>;
  text: string;
  findings: Findings;
  written: readonly TextRange[];
  passage: TextRange | null;
  language: string | undefined;
  describedBy: string;
  onKeyDown: (event: React.KeyboardEvent) => void;
  /** Somebody marked it with a mouse or a finger, or pressed a quote. */
  onChoose: (range: TextRange) => void;
}

/** The article as text and nothing but text, with what is found in it marked. */
export function ArticleText(props: ArticleTextProps) {
  const { ref, text, findings, written, passage, language, describedBy, onKeyDown, onChoose } = props;
  useMarkedByHand(ref, onChoose);
  const chosen = useRef(passage);
  useEffect(() => {
    if (chosen.current === passage) return;
    chosen.current = passage;
    ref.current?.querySelector("mark")?.scrollIntoView({ block: "nearest" });
  }, [passage, ref]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls, and this is a text in which one chooses
    <div
      ref={ref as Ref<HTMLDivElement>}
      role="group"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: passages are chosen in it by keys
      tabIndex={0}
      className={styles.text}
      aria-label={words.text}
      aria-describedby={describedBy}
      lang={language}
      onClick={({ target }) => {
        const at = target instanceof HTMLElement ? target.dataset.at : undefined;
        const around =
          at === undefined || getSelection()?.isCollapsed === false ? null : rangeAround(findings, +at);
        if (around !== null) onChoose(around);
      }}
      onKeyDown={(event) => (event.target === event.currentTarget ? onKeyDown(event) : undefined)}
    >
      {findings.paragraphs.map((paragraph) => (
        <Paragraph
          key={paragraph.start}
          {...{ text, findings, written }}
          start={paragraph.start}
          end={paragraph.end}
          {...clip(passage, paragraph)}
        />
      ))}
    </div>
  );
}

/** The quote at the place, the innermost; else its sentence. */
function rangeAround({ quotes, sentences }: Findings, at: number): TextRange | null {
  const holds = ({ start, end }: TextRange) => start <= at && at < end;
  return quotes.findLast(holds) ?? sentences.find(holds) ?? null;
}

/** Of the passage what lies in the paragraph: one that has nothing of it is not drawn anew. */
function clip(passage: TextRange | null, { start, end }: TextRange): { from: number; to: number } {
  if (passage === null || passage.start >= end || passage.end <= start) return { from: -1, to: -1 };
  return { from: Math.max(start, passage.start), to: Math.min(end, passage.end) };
}

interface ParagraphProps extends TextRange {
  text: string;
  findings: Findings;
  written: readonly TextRange[];
  from: number;
  to: number;
}

const Paragraph = memo(function Paragraph(props: ParagraphProps) {
  const { text, findings, written, start, end, from, to } = props;
  const { quotes, mentions, dates } = findings;
  const pieces = splitText(
    { start, end },
    {
      ...{ quote: quotes, written, mention: mentions, date: dates },
      chosen: from < 0 ? [] : [{ start: from, end: to }],
    },
  );
  return (
    <p dir="auto">
      {pieces.map((piece) => (
        <Piece
          key={piece.start}
          start={piece.start}
          marks={piece.marks}
          text={text.slice(piece.start, piece.end)}
        />
      ))}
    </p>
  );
}, isAlike);

function isAlike(one: ParagraphProps, other: ParagraphProps): boolean {
  return (
    one.text === other.text &&
    one.findings === other.findings &&
    one.written === other.written &&
    one.from === other.from &&
    one.to === other.to
  );
}

function Piece({ start, marks, text }: { start: number; marks: readonly MarkName[]; text: string }) {
  const looks = marks.filter((mark) => mark !== "chosen").join(" ");
  const shared = { "data-at": start, ...(looks !== "" && { "data-marks": looks }) };
  return marks.includes("chosen") ? <mark {...shared}>{text}</mark> : <span {...shared}>{text}</span>;
}

/** Tells what is marked in the text once nobody marks on; by mouse, by finger and by the browser's own caret. */
function useMarkedByHand(
  ref: React.RefObject<HTMLElement | null>,
  onChoose: (range: TextRange) => void,
): void {
  const tell = useRef(onChoose);
  tell.current = onChoose;
  useEffect(() => {
    let waits: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      const range = readMarked(ref.current);
      if (range !== null) tell.current(range);
    };
    const onMark = () => {
      clearTimeout(waits);
      waits = setTimeout(look, SETTLED_MS);
    };
    document.addEventListener("selectionchange", onMark);
    return () => {
      clearTimeout(waits);
      document.removeEventListener("selectionchange", onMark);
    };
  }, [ref]);
}

const SETTLED_MS = 250;

/** What is marked, as a range of the text; null: nothing in it. */
function readMarked(region: HTMLElement | null): TextRange | null {
  const selection = getSelection();
  if (region === null || selection === null || selection.isCollapsed || selection.rangeCount === 0)
    return null;
  const range = selection.getRangeAt(0);
  if (!region.contains(range.commonAncestorContainer)) return null;
  const [start, end] = [
    placeOf(range.startContainer, range.startOffset),
    placeOf(range.endContainer, range.endOffset),
  ];
  return start === null || end === null || start >= end ? null : { start, end };
}

function placeOf(node: Node, offset: number): number | null {
  if (node.nodeType === Node.TEXT_NODE) {
    const at = node.parentElement?.dataset.at;
    return at === undefined ? null : Number(at) + offset;
  }
  // Between elements: where the next one begins, or behind the last one.
  const pieces = node instanceof Element ? [...node.querySelectorAll<HTMLElement>("[data-at]")] : [];
  const next = node.childNodes[offset];
  const following =
    next === undefined ? undefined : pieces.find((piece) => next === piece || next.contains(piece));
  if (following !== undefined) return Number(following.dataset.at);
  const last = node instanceof HTMLElement && node.dataset.at !== undefined ? node : pieces.at(-1);
  return last === undefined ? null : Number(last.dataset.at) + (last.textContent?.length ?? 0);
}
