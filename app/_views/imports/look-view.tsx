import { ENTITY_KINDS } from "@/lib/domain/case-entities";
import { adminThings } from "@/lib/messages/en/ui/admin-history";
import { adminImport as words } from "@/lib/messages/en/ui/admin-import";
import { changesNothing, type Look, type LookCase, type LookRow } from "@/lib/schemas/upload";
import { ScrollingTable } from "../scrolling-table";
import section from "../section.module.css";
import styles from "./imports.module.css";

/** What was found out about the files: what they would do, or did, and what is refused, each with its place. */
export function LookView({ look, isDone }: { look: Look; isDone: boolean }) {
  return (
    <>
      <Refusals look={look} />
      {look.cases.map((one) => (
        <CaseLook key={one.slug} one={one} look={look} isDone={isDone} />
      ))}
      <Warnings look={look} />
    </>
  );
}

type Mark = keyof typeof words.marks;

/** A sign and a word: never a colour alone. */
function MarkWord({ mark }: { mark: Mark }) {
  return (
    <span className={styles.mark} data-mark={mark}>
      <span aria-hidden="true">{words.signs[mark]}</span> {words.marks[mark]}
    </span>
  );
}

function Refusals({ look: { faults, faultCount } }: { look: Look }) {
  if (faultCount === 0) return null;
  return (
    <section className={section.section} aria-labelledby="refused">
      <h2 id="refused">
        <MarkWord mark="refused" />: {words.refusals(faultCount)}
      </h2>
      <p className={section.text}>{words.refusalsLead}</p>
      <ScrollingTable label={words.refusedTable}>
        <thead>
          <tr>
            <th scope="col">{words.where}</th>
            <th scope="col">{words.column}</th>
            <th scope="col">{words.why}</th>
          </tr>
        </thead>
        <tbody>
          {faults.map(({ file, at, column, message }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two may be alike, and the list never changes
            <tr key={index}>
              <th scope="row">
                <bdi>{[file, at].filter((part) => part !== "").join(": ")}</bdi>
              </th>
              <td>
                <bdi>{column ?? ""}</bdi>
              </td>
              <td dir="auto">{message}</td>
            </tr>
          ))}
        </tbody>
      </ScrollingTable>
      {faultCount > faults.length ? <p>{words.further(faultCount - faults.length)}</p> : null}
    </section>
  );
}

function CaseLook({ one, look, isDone }: { one: LookCase; look: Look; isDone: boolean }) {
  const { slug, title, isNew, counts, rows, rowCount, reordered } = one;
  const kinds = ENTITY_KINDS.filter((kind) => {
    const count = counts[kind];
    return count !== undefined && Object.values(count).some((each) => each > 0);
  });
  return (
    <section className={section.section} aria-labelledby={`case-${slug}`}>
      <h2 id={`case-${slug}`}>
        {isDone ? words.didCounts : words.counts}:{" "}
        <bdi>{isNew ? words.newCase(slug) : words.intoCase(title)}</bdi>
      </h2>
      {look.faultCount === 0 && changesNothing({ ...look, cases: [one] }) ? <p>{words.nothing}</p> : null}
      <ScrollingTable label={words.countTable}>
        <thead>
          <tr>
            <th scope="col">{words.kind}</th>
            {(["new", "changed", "removed", "unchanged"] as const).map((mark) => (
              <th key={mark} scope="col" className={section.number}>
                <MarkWord mark={mark} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind) => (
            <tr key={kind}>
              <th scope="row">{adminThings.several(kind)}</th>
              <td className={section.number}>{counts[kind]?.created}</td>
              <td className={section.number}>{counts[kind]?.changed}</td>
              <td className={section.number}>{counts[kind]?.missing}</td>
              <td className={section.number}>{counts[kind]?.unchanged}</td>
            </tr>
          ))}
        </tbody>
      </ScrollingTable>
      {reordered.length > 0 ? <p>{words.order(reordered)}</p> : null}
      {rows.length === 0 ? null : (
        <details className={styles.rows} open={rows.length <= 20}>
          <summary>{words.details}</summary>
          <RowTable rows={rows} />
          {rowCount > rows.length ? <p>{words.further(rowCount - rows.length)}</p> : null}
        </details>
      )}
    </section>
  );
}

function RowTable({ rows }: { rows: readonly LookRow[] }) {
  return (
    <ScrollingTable label={words.details}>
      <thead>
        <tr>
          <th scope="col">{words.change}</th>
          <th scope="col">{words.thing}</th>
          <th scope="col">{words.where}</th>
          <th scope="col">{words.changes}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ mark, kind, id, title, place, changes }) => (
          <tr key={`${mark} ${kind} ${id}`}>
            <td>
              <MarkWord mark={mark} />
            </td>
            <th scope="row">
              {adminThings.kind(kind)} <bdi>{title}</bdi>
            </th>
            <td>
              <bdi>{place}</bdi>
            </td>
            <td>
              {changes.map(({ field, before, after }) => (
                <dl key={field} className={styles.change}>
                  <dt>{words.changedField(field)}</dt>
                  <dd>
                    {words.before} {before === "" ? words.nothingThere : <del dir="auto">{before}</del>}
                  </dd>
                  <dd>
                    {words.after} {after === "" ? words.nothingThere : <ins dir="auto">{after}</ins>}
                  </dd>
                </dl>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollingTable>
  );
}

function Warnings({ look: { warnings, warningCount } }: { look: Look }) {
  if (warningCount === 0) return null;
  return (
    <section className={section.section} aria-labelledby="warnings">
      <h2 id="warnings">{words.warnings}</h2>
      <ul className={section.list}>
        {warnings.map(({ file, at, message }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two may be alike, and the list never changes
          <li key={index}>
            <bdi>{[file, at].filter((part) => part !== "").join(": ")}</bdi>: {message}
          </li>
        ))}
      </ul>
      {warningCount > warnings.length ? <p>{words.further(warningCount - warnings.length)}</p> : null}
    </section>
  );
}
