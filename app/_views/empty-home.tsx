import styles from "./empty-home.module.css";

/** Nothing is public yet: what to do about it. */
export function EmptyHome() {
  return (
    <section className={styles.empty} aria-labelledby="empty">
      <h2 id="empty">Nothing has been published here yet</h2>
      <p>
        A negotiation comes in as a case file, becomes a draft, and is public from its first release on. The
        samples that ship with the program show the form:
      </p>
      <pre className={styles.command}>
        <code>npm run parley -- import cases/*.json --publish --note &quot;First release&quot;</code>
      </pre>
      <p>
        What is published shows here within two seconds. <a href="/method">The method</a> says how stances and
        statuses are read.
      </p>
    </section>
  );
}
