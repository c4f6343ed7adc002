// What whoever follows a talk listens to: the slide, each time that it is another one, as server-sent events.
import "server-only";
import type { TalkState } from "@/lib/data/talks";
import { setAnswerHeaders } from "../answer-status";
import { listenTo } from "./talk-hub";

/** A line that says nothing: what stands between us and a follower must not take the silence for the end. */
const SIGN_OF_LIFE_MS = 15_000;
/** After which a browser that was cut off comes back: not all at once. */
const COME_BACK_MS = { least: 500, most: 2_000 };

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** `id`: of the talk, which only its page names. One that is over, or never was, says so and ends. */
export function answerTalkEvents(id: string, signal: AbortSignal): Response {
  // In place of what every answer here says.
  setAnswerHeaders({ "Cache-Control": HEADERS["Cache-Control"] });
  if (!ID.test(id)) return new Response("event: over\ndata:\n\n", { headers: HEADERS });
  const encoder = new TextEncoder();
  let stop = () => {};
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      let isOpen = true;
      const send = (text: string) => {
        if (isOpen) controller.enqueue(encoder.encode(text));
      };
      const alive = setInterval(() => send(":\n\n"), SIGN_OF_LIFE_MS);
      stop = () => {
        if (!isOpen) return;
        isOpen = false;
        clearInterval(alive);
        stopListening();
        try {
          controller.close();
        } catch {
          // The reader was quicker.
        }
      };
      const { least, most } = COME_BACK_MS;
      send(`retry: ${Math.round(least + Math.random() * (most - least))}\n\n`);
      const hear = (state: TalkState | null) => {
        send(
          state === null
            ? "event: over\ndata:\n\n"
            : `id: ${state.step}\ndata: ${JSON.stringify(state.slide)}\n\n`,
        );
        if (state === null) stop();
      };
      const stopListening = listenTo(id, hear, () => stop());
      signal.addEventListener("abort", () => stop(), { once: true });
    },
    cancel() {
      stop();
    },
  });
  return new Response(body, { headers: HEADERS });
}

const HEADERS = {
  "Content-Type": "text/event-stream; charset=utf-8",
  // Nobody keeps it, and nobody packs it: what is packed waits for more.
  "Cache-Control": "private, no-store, no-transform",
  "X-Accel-Buffering": "no",
};
