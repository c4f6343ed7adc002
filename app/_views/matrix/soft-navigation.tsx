"use client";
// Without JavaScript every control of the matrix is a plain link or a GET form. With it, this one listener turns those
// that lead to another view of the same page into a change in place: nothing reloads and nothing jumps. One listener
// instead of a component a link keeps a matrix of hundreds of cells light.
import { useRouter } from "next/navigation";
import { useEffect, useRef, useTransition } from "react";
import styles from "./soft-navigation.module.css";
import { queryOfForm, type SoftTarget, softTargetOfLink } from "./soft-target";
import { announceView } from "./view-change";

export function SoftNavigation({ children }: { children: React.ReactNode }) {
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const region = useRef<HTMLDivElement>(null);
  const pressed = useRef("");

  useEffect(() => {
    const element = region.current;
    if (!element) return;
    const go = ({ href, pressedId }: SoftTarget) => {
      pressed.current = pressedId;
      announceView(element, href);
      startTransition(() => router.push(href, { scroll: false }));
    };
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      const target = link && softTargetOfLink(link, event, window.location);
      if (!target) return;
      event.preventDefault();
      go(target);
    };
    const onSubmit = (event: SubmitEvent) => {
      const form = event.target;
      if (!(form instanceof HTMLFormElement) || form.method !== "get") return;
      event.preventDefault();
      const query = queryOfForm(new FormData(form));
      const { pathname } = new URL(form.action);
      go({ href: query === "" ? pathname : `${pathname}?${query}`, pressedId: event.submitter?.id ?? "" });
    };
    // Until now a browser answered its links and forms by itself.
    element.dataset.soft = "here";
    element.addEventListener("click", onClick);
    element.addEventListener("submit", onSubmit);
    return () => {
      element.removeEventListener("click", onClick);
      element.removeEventListener("submit", onSubmit);
    };
  }, [router]);

  // A control that moved loses the focus on the way; whoever works by keyboard stays where they were.
  useEffect(() => {
    if (isPending || pressed.current === "" || document.activeElement !== document.body) return;
    document.getElementById(pressed.current)?.focus({ preventScroll: true });
  }, [isPending]);

  return (
    <div ref={region} className={styles.region} data-soft="" aria-busy={isPending}>
      {children}
    </div>
  );
}
