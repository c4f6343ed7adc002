import type { Difference, PublishPlan } from "@/lib/data/plan-publish";
import { ENTITY_KINDS, type EntityKind } from "@/lib/domain/case-entities";
import type { Position } from "@/lib/domain/case-file";
import { adminThings } from "@/lib/messages/en/ui/admin-history";
import { adminPublish as words } from "@/lib/messages/en/ui/admin-publish";
import type { Messages } from "@/lib/messages/messages";
import { writeHeld } from "@/lib/schemas/draft-forms";
import { Pager } from "../../_ui/pager";
import section from "../section.module.css";
import styles from "./differences.module.css";
import { ThingChanges } from "./thing-changes";

interface DifferencesProps {
  plan: PublishPlan;
  messages: Messages;
  /** Whether parts can be held back: only by whoever may publish. */
  canHold: boolean;
  /** Which page of which kind is shown; of all others the first. */
  page: DifferencesPage | null;
  hrefOf: (page: DifferencesPage) => string;
}

export interface DifferencesPage {
  kind: EntityKind;
  /** From 1 on. */
  at: number;
}

/** All in which the draft differs from the last release, kind by kind; to be ticked where it is to be held back. */
export function Differences({ plan, messages, canHold, page, hrefOf }: DifferencesProps) {
  const { differences, reordered } = plan;
  return (
    <section className={section.section} aria-labelledby="differences">
      <h2 id="differences">{words.differences}</h2>
      {canHold && differences.length > 0 ? <p className={section.text}>{words.differencesLead}</p> : null}
      {ENTITY_KINDS.map((kind) => {
        const ofKind = differences.filter((difference) => difference.kind === kind);
        if (ofKind.length === 0) return null;
        const held = ofKind.filter(isChosen);
        const others = ofKind.filter((difference) => !isChosen(difference));
        const pages = Math.max(1, Math.ceil(others.length / ON_A_PAGE));
        const at = page?.kind === kind ? Math.min(page.at, pages) : 1;
        // What is held back stands on every page, or sending the form would let go of it.
        const shown = [...held, ...others.slice((at - 1) * ON_A_PAGE, at * ON_A_PAGE)];
        return (
          <section key={kind} className={styles.kind} aria-labelledby={`kind-${kind}`}>
            <h3 id={`kind-${kind}`}>{words.group(adminThings.several(kind), ofKind.length)}</h3>
            <ul className={styles.list}>
              {shown.map((difference) => (
                <li key={difference.id}>
                  <DifferenceEntry
                    difference={difference}
                    plan={plan}
                    messages={messages}
                    canHold={canHold && (kind !== "negotiation" || difference.before !== null)}
                  />
                </li>
              ))}
            </ul>
            {pages > 1 ? (
              <>
                <p>
                  {words.ofAll(
                    (at - 1) * ON_A_PAGE + 1,
                    Math.min(at * ON_A_PAGE, others.length),
                    others.length,
                  )}
                </p>
                <Pager
                  words={messages.ui.site}
                  page={at}
                  pages={pages}
                  write={String}
                  hrefOf={(to) => `${hrefOf({ kind, at: to })}#kind-${kind}`}
                />
              </>
            ) : null}
          </section>
        );
      })}
      {reordered.length > 0 ? (
        <section className={styles.kind} aria-labelledby="orders">
          <h3 id="orders">{words.order}</h3>
          <ul className={section.list}>
            {reordered.map((list) => (
              <li key={list}>{words.orderOf(list)}</li>
            ))}
          </ul>
        </section>
      ) : null}
    </section>
  );
}

/** So many of a kind stand on the page at once: a whole new case has tens of thousands. */
const ON_A_PAGE = 200;

const isChosen = ({ held }: Difference) => held === "chosen";

interface EntryProps extends Pick<DifferencesProps, "plan" | "messages" | "canHold"> {
  difference: Difference;
}

function DifferenceEntry({ difference, plan, messages, canHold }: EntryProps) {
  const { kind, before, after, held } = difference;
  const title = titleOf(difference, plan, messages);
  const state =
    before === null ? adminThings.isNew : after === null ? adminThings.isDeleted : adminThings.isChanged;
  const head = (
    <>
      <strong lang={plan.draft.negotiation.language} dir="auto">
        {title}
      </strong>{" "}
      <span className={styles.state}>{state}</span>
    </>
  );
  const changes = (
    <ThingChanges kind={kind} before={before} after={after} caseFile={plan.draft} messages={messages} />
  );
  return (
    <div className={styles.entry} data-held={held}>
      {canHold ? (
        <label className={styles.hold}>
          <input
            type="checkbox"
            name="hold"
            value={writeHeld(difference)}
            defaultChecked={held === "chosen"}
            aria-label={words.holdOf(title)}
          />
          <span aria-hidden="true">{words.hold}</span>
        </label>
      ) : null}
      <div className={styles.what}>
        {before !== null && after !== null ? (
          <>
            {head}
            {changes}
          </>
        ) : (
          <details>
            <summary>{head}</summary>
            {changes}
          </details>
        )}
        {held === "alongside" ? <p className={styles.state}>{words.alongside}</p> : null}
      </div>
    </div>
  );
}

function titleOf(
  { kind, title, before, after }: Difference,
  { draft, released }: PublishPlan,
  messages: Messages,
) {
  if (kind !== "position") return title;
  const { party, issue, from } = (after ?? before) as Position;
  const files = [draft, ...(released === null ? [] : [released.caseFile])];
  const name = files.flatMap(({ parties }) => parties).find(({ key }) => key === party)?.shortName;
  const topic = files.flatMap(({ issues }) => issues).find(({ key }) => key === issue)?.title;
  return words.positionTitle(name ?? party, topic ?? issue, messages.date(from));
}
