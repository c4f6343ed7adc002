import type { TimelineKind } from "@/lib/domain/vocabulary";

/** Shapes within 16 by 16. They differ without colour, which is kept for what the parties say. */
const SHAPES: Readonly<Record<TimelineKind, React.ReactNode>> = {
  talks: (
    <g fill="none" stroke="currentColor" strokeWidth="1.6">
      <circle cx="5.5" cy="8" r="4.2" />
      <circle cx="10.5" cy="8" r="4.2" />
    </g>
  ),
  statement: <path d="M2 3h12v8H8l-3 3v-3H2z" fill="none" stroke="currentColor" strokeWidth="1.6" />,
  sanctions: (
    <g fill="none" stroke="currentColor" strokeWidth="1.6">
      <rect x="2.5" y="2.5" width="11" height="11" />
      <path d="M5 8h6" strokeWidth="2.4" />
    </g>
  ),
  military: <path d="M8 2l6.5 12h-13z" fill="currentColor" />,
  domestic: <path d="M2.5 13.5v-6L8 2.5l5.5 5v6z" fill="none" stroke="currentColor" strokeWidth="1.6" />,
  agreement: (
    <g fill="none" stroke="currentColor" strokeWidth="1.6">
      <rect x="2" y="2" width="12" height="12" rx="1" />
      <rect x="5.4" y="5.4" width="5.2" height="5.2" fill="currentColor" />
    </g>
  ),
  proposal: <path d="M8 1.8L14.2 8L8 14.2L1.8 8z" fill="none" stroke="currentColor" strokeWidth="1.6" />,
  other: <circle cx="8" cy="8" r="4" fill="none" stroke="currentColor" strokeWidth="1.6" />,
  position: <path d="M2 4h12M2 8h12M2 12h12" stroke="currentColor" strokeWidth="1.8" />,
};

/** The kind of an event by its shape; the word stands beside it. */
export function EventMark({ kind, x }: { kind: TimelineKind; x?: string }) {
  return (
    <svg x={x} width="13" height="13" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {SHAPES[kind]}
    </svg>
  );
}
