import { offersOf } from "@/lib/domain/mount";
import { DECK_PARTS } from "@/lib/domain/view-state";
import { ViewForm } from "../matrix/view-form";
import { ArrangeList } from "./arrange-list";
import type { DeckShown } from "./deck-shown";
import styles from "./stage.module.css";

/** More issues than these are chosen where the matrix is. */
const MOST_ISSUES = 120;

/** Which slides there are, and in which order: a form that leads to the address that says so. */
export function ArrangeForm({ shown }: { shown: DeckShown }) {
  const { opened, messages } = shown;
  const { caseFile, view, links } = opened;
  const { arrange } = messages.ui.present;
  const parts = view.deck.length === 0 ? DECK_PARTS : view.deck;
  const order = [...parts, ...DECK_PARTS.filter((part) => !parts.includes(part))];
  const chosen = shown.deck.rows.map(({ issue }) => issue);
  const others = caseFile.issues.filter((issue) => !chosen.includes(issue));
  const hasIssues = offersOf(links.mount).choice && caseFile.issues.length <= MOST_ISSUES;
  const words = { up: arrange.up, down: arrange.down };
  return (
    <ViewForm
      links={links}
      // A sorted matrix has an order of its own; here the one that is chosen counts.
      fields={hasIssues ? ["deck", "issues", "sort", "group"] : ["deck"]}
      className={styles.form}
    >
      <p>{arrange.lead}</p>
      <fieldset>
        <legend>{arrange.parts}</legend>
        <ArrangeList
          name="deck"
          words={words}
          entries={order.map((part) => ({
            key: part,
            text: arrange.part[part],
            isChosen: parts.includes(part),
          }))}
        />
      </fieldset>
      {hasIssues ? (
        <fieldset>
          <legend>{arrange.issues}</legend>
          <ArrangeList
            name="issues"
            words={words}
            language={caseFile.negotiation.language}
            entries={[
              ...chosen.map(({ key, title }) => ({ key, text: title, isChosen: true })),
              ...others.map(({ key, title }) => ({ key, text: title, isChosen: false })),
            ]}
          />
        </fieldset>
      ) : null}
      <button type="submit">{arrange.show}</button>
    </ViewForm>
  );
}
