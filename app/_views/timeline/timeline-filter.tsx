import { EMPTY_VIEW, type ViewState } from "@/lib/domain/view-state";
import { TIMELINE_KINDS } from "@/lib/domain/vocabulary";
import controls from "../matrix/controls.module.css";
import { Ticks } from "../matrix/ticks";
import { ViewForm } from "../matrix/view-form";
import type { ViewProps } from "../view-props";

const FIELDS = ["kind", "parties", "issues"] as const satisfies (keyof ViewState)[];

/** Which kinds, parties and issues stand in the timeline; without a tick all. */
export function TimelineFilter({ caseFile, view, links, messages }: ViewProps) {
  const words = messages.ui.timeline;
  const { language } = caseFile.negotiation;
  const isNarrowed = FIELDS.some((name) => (view[name]?.length ?? 0) > 0);
  const kinds = TIMELINE_KINDS.map((kind) => ({ value: kind, word: words.kinds[kind] }));
  const parties = caseFile.parties.map(({ key, shortName }) => ({ value: key, word: shortName }));
  const issues = caseFile.issues.map(({ key, title }) => ({ value: key, word: title }));
  return (
    <details className={controls.details} open={isNarrowed}>
      <summary>{isNarrowed ? words.narrowed : words.narrow}</summary>
      {/* The key: what the address says goes into the fields again when it changes. */}
      <ViewForm key={links.stay()} links={links} fields={FIELDS} className={controls.filter}>
        <Ticks name="kind" legend={words.kind} entries={kinds} ticked={view.kind} />
        <Ticks
          name="parties"
          legend={words.parties}
          entries={parties}
          ticked={view.parties ?? []}
          lang={language}
        />
        <Ticks
          name="issues"
          legend={words.issues}
          entries={issues}
          ticked={view.issues ?? []}
          lang={language}
        />
        <p className={controls.filterEnd}>
          <button type="submit" id="timeline-show">
            {words.show}
          </button>
          {isNarrowed ? (
            <a id="timeline-all" href={links.stay({ kind: EMPTY_VIEW.kind, parties: null, issues: null })}>
              {words.showAll}
            </a>
          ) : null}
        </p>
      </ViewForm>
    </details>
  );
}
