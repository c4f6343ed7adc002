// Definitions of terms on pointing and on coming to them by key, for the whole page. Pressing works without it.

/** Who only passes over a term is not held up; who goes from it to its definition has time to get there. */
const SHOW_MS = 120;
const HIDE_MS = 250;

const buttonAt = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLButtonElement>("[data-term]") : null;

/** Returns what ends it. */
export function showTerms(): () => void {
  /** The term whose definition came by pointing or by key, and was not pressed. */
  let shown: HTMLButtonElement | null = null;
  let timer = 0;

  const definitionOf = (button: HTMLButtonElement | null) =>
    button?.popoverTargetElement as HTMLElement | null;
  const isOpen = (button: HTMLButtonElement | null) =>
    definitionOf(button)?.matches(":popover-open") === true;

  const show = (button: HTMLButtonElement) => {
    if (!button.isConnected || isOpen(button)) return;
    shown = button;
    // With its term as the source it stands beside it, and follows it in the order of keys.
    definitionOf(button)?.showPopover({ source: button });
  };
  const hide = () => {
    const isHeld =
      shown?.matches(":hover, :focus-visible") || definitionOf(shown)?.matches(":hover, :focus-within");
    if (isHeld) return;
    if (isOpen(shown)) definitionOf(shown)?.hidePopover();
    shown = null;
  };
  const after = (wait: number, act: () => void) => {
    window.clearTimeout(timer);
    timer = window.setTimeout(act, wait);
  };

  const point = ({ target, relatedTarget, pointerType }: PointerEvent) => {
    if (pointerType === "touch") return;
    const button = buttonAt(target);
    // Within one term nothing begins anew: a definition that went by Escape stays away.
    if (button !== null && button === buttonAt(relatedTarget)) return;
    if (button) after(SHOW_MS, () => show(button));
    else after(HIDE_MS, hide);
  };
  const focus = ({ target }: FocusEvent) => {
    const button = buttonAt(target);
    if (button?.matches(":focus-visible")) show(button);
    else hide();
  };
  const press = (event: MouseEvent) => {
    window.clearTimeout(timer);
    const button = buttonAt(event.target);
    // It is open already: pressing keeps it open rather than closing what the reader wants to read.
    if (button !== null && button === shown && isOpen(button)) event.preventDefault();
    shown = null;
  };

  document.addEventListener("pointerover", point);
  document.addEventListener("focusin", focus);
  document.addEventListener("click", press);
  return () => {
    window.clearTimeout(timer);
    document.removeEventListener("pointerover", point);
    document.removeEventListener("focusin", focus);
    document.removeEventListener("click", press);
  };
}
