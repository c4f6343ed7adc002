import type { Messages } from "@/lib/messages/messages";
import styles from "./embed-frame.module.css";

/** In the place of what has a password: a frame is sent no cookie, so it is opened in a window of its own. */
export function WayIn({ to, messages }: { to: string; messages: Messages }) {
  return (
    <p className={styles.wayIn}>
      <a href={to} target="_blank" rel="noopener noreferrer">
        {messages.ui.share.wayIn}
      </a>
    </p>
  );
}
