import section from "./section.module.css";

/** A table that scrolls by itself where the window is narrower; what scrolls can be reached by keyboard. */
export function ScrollingTable({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus
    <section className={section.scroll} aria-label={label} tabIndex={0}>
      <table className={section.table}>{children}</table>
    </section>
  );
}
