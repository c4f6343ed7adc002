import { buildPairs } from "@/lib/domain/pairs";
import { EMPTY_VIEW } from "@/lib/domain/view-state";
import { titleOf } from "./contents";
import { type Material, partyName, teachingHref } from "./material";
import styles from "./method.module.css";
import { Section } from "./section";

/** What two parties make of every issue. */
export function Pairs({ material }: { material: Material }) {
  const { teaching } = material;
  const pairs = buildPairs(teaching, EMPTY_VIEW);
  return (
    <Section id="pairs" title={titleOf("pairs")}>
      <p>
        For any two parties the same rules give the status of each issue with just the two counted, and one
        count: on how many issues they have the same first choice or common ground, out of those that can be
        judged. Issues with too little on record and issues off the agenda cannot be judged. There is no
        percentage and no ranking; a count that rests on fewer than three judged issues is grey. Mediators are
        left out unless chosen.
      </p>
      <ul className={styles.pairs}>
        {pairs.map(({ one, other, shared, judged, isGrey }) => {
          const href = teachingHref(material, { parties: [one, other], count: [one, other] });
          const names = `${partyName(teaching, one)} and ${partyName(teaching, other)}`;
          return (
            <li key={`${one} ${other}`} data-grey={isGrey ? "" : undefined}>
              {href === null ? names : <a href={href}>{names}</a>}: common ground on {shared} of {judged}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
