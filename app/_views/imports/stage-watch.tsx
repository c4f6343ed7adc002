"use client";
import { useRouter } from "next/navigation";
import { useEffect, useTransition } from "react";

const AFTER_MS = 1_000;

/** Loads the page again while something is being done, so that nobody has to. Without JavaScript there is a link. */
export function StageWatch() {
  const router = useRouter();
  const [isLoading, startLoading] = useTransition();
  // The next time only once the last is there: on a busy machine they would overtake each other and none would arrive.
  useEffect(() => {
    if (isLoading) return;
    const timer = setTimeout(() => startLoading(() => router.refresh()), AFTER_MS);
    return () => clearTimeout(timer);
  }, [router, isLoading]);
  return null;
}
