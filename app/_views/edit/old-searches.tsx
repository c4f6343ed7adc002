import { listOldSearches } from "@/lib/domain/edit/searched";
import { adminGrid as words } from "@/lib/messages/en/ui/admin-grid";
import { Disclosure } from "../../_ui/disclosure";
import form from "../../_ui/form/form.module.css";
import type { ActiveCell } from "./draft-screen";
import type { StoreState } from "./store-state";

interface OldSearchesProps {
  state: StoreState;
  /** A day, UTC. */
  today: string;
  onGo: (cell: ActiveCell) => void;
}

/** What nobody has looked for in 90 days. */
export function OldSearches({ state, today, onGo }: OldSearchesProps) {
  const { caseFile, parties, issues } = state.sheet.index;
  const old = listOldSearches(caseFile, today);
  if (old.length === 0) return null;
  return (
    <Disclosure summary={words.oldSearches.title(old.length)}>
      <ul>
        {old.map(({ party, issue, until, days }) => (
          <li key={`${party}~${issue}`}>
            <button
              type="button"
              className={form.button}
              data-tone="quiet"
              onClick={() => onGo({ party, issue })}
            >
              {words.oldSearches.line(
                parties.get(party)?.shortName ?? party,
                issues.get(issue)?.title ?? issue,
                until,
                days,
              )}
            </button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
