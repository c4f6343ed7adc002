import type { DroppedValue } from "@/lib/domain/view-state";
import type { Messages } from "@/lib/messages/messages";
import { Notice } from "../_ui/notice";

/** What of the address was not understood. */
export function DroppedValues({
  dropped,
  messages,
}: {
  dropped: readonly DroppedValue[];
  messages: Messages;
}) {
  if (dropped.length === 0) return null;
  return (
    <Notice>
      <p>{messages.ui.site.leftOut}</p>
      <ul>
        {dropped.map((value) => (
          <li key={`${value.name}=${value.value}`}>{messages.dropped(value)}</li>
        ))}
      </ul>
    </Notice>
  );
}
