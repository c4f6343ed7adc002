/** Runs it when the browser has nothing else to do; gives what takes it back. */
export function whenIdle(run: () => void): () => void {
  // Not every browser has idle callbacks; a moment later does as well.
  if (window.requestIdleCallback === undefined) {
    const timer = window.setTimeout(run, 200);
    return () => window.clearTimeout(timer);
  }
  const waiting = window.requestIdleCallback(() => run());
  return () => window.cancelIdleCallback(waiting);
}
