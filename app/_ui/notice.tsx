import styles from "./notice.module.css";

interface NoticeProps {
  children: React.ReactNode;
  /** `warm` where a reader must know it to read the page rightly. */
  tone?: "plain" | "warm";
}

/** A line that stands apart from the text around it. */
export function Notice({ children, tone = "plain" }: NoticeProps) {
  return (
    <div className={styles.notice} data-tone={tone}>
      {children}
    </div>
  );
}
