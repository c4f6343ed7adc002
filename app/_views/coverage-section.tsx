import Link from "next/link";
import { COVERAGES, type CoverageCount } from "@/lib/domain/coverage";
import type { Messages } from "@/lib/messages/messages";
import section from "./section.module.css";

interface CoverageSectionProps {
  coverage: CoverageCount;
  /** What one of the cells is about on this page: the party, or the issue. */
  nameOf: (cell: CoverageCount["stale"][number]["cell"]) => { name: string; href: string; language?: string };
  messages: Messages;
}

/** How much of an issue or of a party is on record, was looked for, and was said long before: counts, no percentages. */
export function CoverageSection({ coverage, nameOf, messages }: CoverageSectionProps) {
  const words = messages.ui.evidencePages;
  const { counts, all, stale } = coverage;
  if (all === 0) return null;
  return (
    <section className={section.section} aria-labelledby="coverage">
      <h2 id="coverage">{words.coverageTitle}</h2>
      <ul className={section.list}>
        {COVERAGES.filter((one) => one === "on-record" || counts[one] > 0).map((one) => (
          <li key={one}>
            <b>{words.countOf(counts[one], all)}</b> {words.coverage[one]}
          </li>
        ))}
      </ul>
      {stale.length === 0 ? null : (
        <>
          <h3 className={section.subheading}>{words.staleTitle}</h3>
          <ul className={section.list}>
            {stale.map(({ cell, months }) => {
              const { name, href, language } = nameOf(cell);
              return (
                <li key={`${cell.party}~${cell.issue}`}>
                  <Link href={href} prefetch={false} lang={language}>
                    {name}
                  </Link>
                  : {messages.age(months)}
                </li>
              );
            })}
          </ul>
        </>
      )}
      <p className={section.small}>{words.coverageRule}</p>
    </section>
  );
}

/** The same in a cell of a table: "7 of 9", and beneath what the others are. */
export function CoverageCell({
  coverage: { counts, all, stale },
  messages,
}: Pick<CoverageSectionProps, "coverage" | "messages">) {
  const words = messages.ui.evidencePages;
  const others = [
    ...COVERAGES.filter((one) => one !== "on-record" && counts[one] > 0).map(
      (one) => `${counts[one]} ${words.coverage[one]}`,
    ),
    ...(stale.length > 0 ? [words.staleCount(stale.length)] : []),
  ];
  return (
    <>
      {words.countOf(counts["on-record"], all)}
      {others.length === 0 ? null : <span className={section.beneath}>{others.join("; ")}</span>}
    </>
  );
}
