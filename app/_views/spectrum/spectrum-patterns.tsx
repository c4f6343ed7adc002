import styles from "./spectrum-patterns.module.css";

/** The hatchings that the drawings of a page share. */
export function SpectrumPatterns() {
  return (
    <svg className={styles.patterns} width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <pattern
          id="spectrum-red"
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="8" height="8" className={styles.redGround} />
          <rect width="2.6" height="8" className={styles.redLine} />
        </pattern>
        <pattern
          id="spectrum-opposed"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="6" height="6" className={styles.ground} />
          <rect width="1.1" height="6" className={styles.opposed} />
        </pattern>
        <pattern
          id="spectrum-searched"
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="1.2" height="8" className={styles.hatch} />
        </pattern>
        <pattern id="spectrum-blank" width="10" height="10" patternUnits="userSpaceOnUse">
          <circle cx="5" cy="5" r="0.9" className={styles.hatch} />
        </pattern>
      </defs>
    </svg>
  );
}
