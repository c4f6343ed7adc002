"use client";
// A page in a frame tells the page around it how high it is, and what leads out of it opens in a window of its own: most
// other sites refuse to stand in a frame.
import { useEffect } from "react";

/** `base`: with what the addresses of pages in frames begin. */
export function FrameReporter({ base }: { base: string }) {
  useEffect(() => {
    if (window.parent === window) return;
    let said = 0;
    const say = () => {
      const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
      if (height === said) return;
      said = height;
      // A number, and nothing that anybody may not know: so to whoever it is.
      window.parent.postMessage({ type: "parley:height", height }, "*");
    };
    const watch = new ResizeObserver(say);
    watch.observe(document.documentElement);
    const press = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest("a") : null;
      if (!link?.href || link.target !== "") return;
      const { origin, pathname } = new URL(link.href);
      if (origin === window.location.origin && pathname.startsWith(base)) return;
      link.target = "_blank";
      link.rel = "noopener noreferrer";
    };
    document.addEventListener("click", press, { capture: true });
    return () => {
      watch.disconnect();
      document.removeEventListener("click", press, { capture: true });
    };
  }, [base]);
  return null;
}
