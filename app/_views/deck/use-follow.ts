"use client";
// A talk from the side of whoever follows: the slide that is shown, and whether theirs is another one.
import { useCallback, useEffect, useRef, useState } from "react";

export interface FollowProps {
  /** Where the slides are told. */
  events: string;
  /** Where the same can be read once the talk is over; null: nowhere. */
  after: string | null;
  languages: React.ReactNode;
}

export interface Following {
  /** They look at another slide than the one that is shown. */
  isElsewhere: boolean;
  isCut: boolean;
  back: () => void;
}

/** A browser gives up where the answer was no stream, as of a machine that starts again; we do not. */
const AGAIN_MS = { least: 700, most: 2_000 };

export function useFollow(
  follow: FollowProps | null,
  slides: readonly string[],
  slide: number,
  go: (slide: number) => void,
): Following {
  const events = follow?.events ?? null;
  const after = follow?.after ?? null;
  const [shown, setShown] = useState<number | null>(null);
  const [isCut, setIsCut] = useState(false);
  /** The slide to which the talk led last: whoever is on another one went there by themselves. */
  const led = useRef(slide);
  const own = useRef(slide);
  own.current = slide;

  useEffect(() => {
    if (events === null) return;
    let stream: EventSource | null = null;
    let timer = 0;
    const hear = ({ data }: MessageEvent<string>) => {
      setIsCut(false);
      const place = slides.indexOf(JSON.parse(data));
      if (place < 0) return;
      const isWith = own.current === led.current;
      setShown(place);
      led.current = place;
      if (isWith) go(place);
    };
    const listen = () => {
      stream = new EventSource(events);
      stream.onopen = () => setIsCut(false);
      stream.onmessage = hear;
      stream.addEventListener("over", () => {
        stream?.close();
        if (after === null) window.location.reload();
        else window.location.replace(after);
      });
      stream.onerror = () => {
        setIsCut(true);
        if (stream?.readyState !== EventSource.CLOSED) return;
        const { least, most } = AGAIN_MS;
        timer = window.setTimeout(listen, least + Math.random() * (most - least));
      };
    };
    listen();
    return () => {
      window.clearTimeout(timer);
      stream?.close();
    };
  }, [events, after, slides, go]);

  const back = useCallback(() => {
    if (shown !== null) go(shown);
  }, [shown, go]);
  return { isElsewhere: shown !== null && shown !== slide, isCut, back };
}
