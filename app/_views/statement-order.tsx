import type { Order } from "@/lib/domain/view-state";
import type { Messages } from "@/lib/messages/messages";
import section from "./section.module.css";
import type { ViewProps } from "./view-props";

interface StatementOrderProps extends Pick<ViewProps, "view" | "links" | "messages"> {
  orders: readonly (Order | null)[];
  /** Of the section whose statements it orders. */
  anchor: string;
}

/** In which order the statements beneath stand; a link for each other order. */
export function StatementOrder({ orders, anchor, view, links, messages }: StatementOrderProps) {
  return (
    <nav aria-label={messages.ui.evidencePages.order}>
      <ul className={section.ways}>
        {orders.map((order) => (
          <li key={order ?? ""}>
            <a
              href={`${links.stay({ order })}#${anchor}`}
              aria-current={view.order === order ? "true" : undefined}
            >
              {nameOf(order, messages)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function nameOf(order: Order | null, { ui }: Messages): string {
  const words = ui.evidencePages;
  if (order === null) return words.newestFirst;
  return order === "oldest" ? words.oldestFirst : words.bySpeaker;
}
