"use client";
// What was taken back, or is over, does not stay on a screen: a page in sight asks whether its link still shows anything.
import { useEffect } from "react";

/** Taking back acts within two seconds. */
const EVERY_MS = 1_500;

interface WatchLinkProps {
  token: string;
  /** Whether the page stands in a frame, which may be taken back by itself. */
  isFrame: boolean;
}

export function WatchLink({ token, isFrame }: WatchLinkProps) {
  useEffect(() => {
    let timer = 0;
    let isOver = false;
    const ask = async () => {
      if (document.visibilityState === "visible") {
        // Whoever is not reached has not said no.
        const asked = `/s/${token}/alive${isFrame ? "?frame" : ""}`;
        const answer = await fetch(asked, { cache: "no-store" }).catch(() => null);
        if (isOver) return;
        if (answer !== null && (answer.status === 404 || answer.status === 403)) {
          // At once, and not only when the server has answered again.
          document.body.replaceChildren();
          window.location.reload();
          return;
        }
      }
      timer = window.setTimeout(ask, EVERY_MS);
    };
    const look = () => {
      if (document.visibilityState !== "visible") return;
      window.clearTimeout(timer);
      void ask();
    };
    timer = window.setTimeout(ask, EVERY_MS);
    document.addEventListener("visibilitychange", look);
    return () => {
      isOver = true;
      window.clearTimeout(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [token, isFrame]);
  return null;
}
