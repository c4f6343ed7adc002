import type { Messages } from "@/lib/messages/messages";

/** An instant as readers of every zone can cite it: "2 Mar 2026, 14:05 UTC". */
export function ReleaseDate({ at, messages }: { at: Date; messages: Messages }) {
  const iso = at.toISOString();
  return (
    <time dateTime={iso}>
      {messages.date(iso.slice(0, 10))}, {messages.clock(at)}
    </time>
  );
}
