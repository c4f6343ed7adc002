import type { Slide } from "@/lib/domain/deck";
import { partOf } from "./common-ground-slide";
import type { DeckShown } from "./deck-shown";
import styles from "./slide.module.css";
import { SlideFrame } from "./slide-frame";

interface SourcesProps {
  plan: Extract<Slide, { kind: "sources" }>;
  number: string;
  shown: DeckShown;
}

/** What all of it stands on. */
export function SourcesSlide({ plan, number, shown }: SourcesProps) {
  const { document, messages } = shown;
  const { present, record } = messages.ui;
  const sources = document.sources.slice(plan.from, plan.to);
  const isLast = plan.part === plan.parts;
  return (
    <SlideFrame number={number} at={[partOf(plan, shown)]} title={record.sources} shown={shown}>
      <div className={styles.sources}>
        <ol start={plan.from + 1}>
          {sources.map(({ key, words, language, url }) => (
            <li key={key} lang={language ?? undefined}>
              <a href={url} rel="noopener noreferrer">
                {words}
              </a>
            </li>
          ))}
        </ol>
        {isLast && plan.left > 0 ? <p className={styles.small}>{present.moreSources(plan.left)}</p> : null}
      </div>
    </SlideFrame>
  );
}
