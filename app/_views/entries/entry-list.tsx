import Link from "next/link";
import type { DraftEntry } from "@/lib/data/open-entries";
import { foldText } from "@/lib/domain/fold-text";
import { messagesFor } from "@/lib/messages/catalogue";
import { adminEntries as words } from "@/lib/messages/en/ui/admin-entries";
import type { ListedEntryKind } from "@/lib/schemas/entry-fields";
import { ActionForm } from "../../_ui/form/action-form";
import { SubmitButton } from "../../_ui/form/submit-button";
import { Pager } from "../../_ui/pager";
import { ScrollingTable } from "../scrolling-table";
import section from "../section.module.css";
import { describeEntry } from "./describe-entry";
import { DragHandle, DragRows } from "./drag-rows";
import { moveEntryAction } from "./entry-actions";
import { entryAddress, listAddress } from "./entry-address";
import styles from "./entry-list.module.css";
import { nameValue } from "./name-thing";

interface EntryListProps {
  slug: string;
  kind: ListedEntryKind;
  entries: readonly DraftEntry[];
  language: string | undefined;
  /** Words that an entry has to have; "": all are shown. */
  query: string;
  /** From 1 on. */
  page: number;
}

const ON_A_PAGE = 100;
/** So few need no search. */
const FEW = 12;

/** The things of one kind in the order of the case file, to be opened and to be put into another order. */
export function EntryList({ slug, kind, entries, language, query, page }: EntryListProps) {
  const placed = entries.map((entry, at) => ({ entry, place: at + 1, title: nameValue(kind, entry.value) }));
  const wanted = foldText(query).split(/\s+/).filter(Boolean);
  const found = placed.filter(({ entry, title }) => {
    const text = foldText(`${title} ${entry.id} ${describeEntry(kind, entry.value)}`);
    return wanted.every((word) => text.includes(word));
  });
  const pages = Math.max(1, Math.ceil(found.length / ON_A_PAGE));
  const at = Math.min(page, pages);
  const shown = found.slice((at - 1) * ON_A_PAGE, at * ON_A_PAGE);
  const address = listAddress(slug, kind);
  return (
    <>
      {entries.length > FEW ? (
        <search>
          <form action={address} className={styles.find}>
            <label>
              {words.list.search} <input name="q" type="search" defaultValue={query} />
            </label>
            <button type="submit">{words.list.find}</button>
            {query === "" ? null : (
              <>
                <span>{words.list.found(found.length, entries.length)}</span>
                <Link href={address} prefetch={false}>
                  {words.list.all}
                </Link>
              </>
            )}
          </form>
        </search>
      ) : null}
      {shown.length === 0 ? null : (
        <ActionForm action={moveEntryAction} wide label={words.list.order}>
          <input type="hidden" name="slug" value={slug} />
          <input type="hidden" name="kind" value={kind} />
          {/* What Enter in the field of a place presses: the first button of a form. */}
          <button type="submit" name="do" value="places" hidden />
          <ScrollingTable label={words.kinds[kind].list}>
            <thead>
              <tr>
                <th scope="col">{words.list.thing}</th>
                <th scope="col">{words.list.order}</th>
              </tr>
            </thead>
            <DragRows>
              {shown.map(({ entry, place, title }) => (
                <tr key={entry.id} data-entry={entry.id}>
                  <th scope="row">
                    <Link
                      href={entryAddress(slug, kind, entry.id)}
                      prefetch={false}
                      dir="auto"
                      lang={language}
                    >
                      {title}
                    </Link>
                    <p className={section.under}>{describeEntry(kind, entry.value)}</p>
                  </th>
                  <td>
                    <div className={styles.order}>
                      <DragHandle />
                      <MoveButton id={entry.id} does="up" label={words.list.upOf(title)}>
                        {words.up}
                      </MoveButton>
                      <MoveButton id={entry.id} does="down" label={words.list.downOf(title)}>
                        {words.down}
                      </MoveButton>
                      <input
                        key={place}
                        name={`place ${entry.id}`}
                        defaultValue={place}
                        inputMode="numeric"
                        autoComplete="off"
                        aria-label={words.list.placeOf(title)}
                      />
                      <MoveButton id={entry.id} does="place" label={words.list.moveOf(title)}>
                        {words.list.move}
                      </MoveButton>
                    </div>
                  </td>
                </tr>
              ))}
            </DragRows>
          </ScrollingTable>
        </ActionForm>
      )}
      {pages > 1 ? (
        <Pager
          words={messagesFor("en").ui.site}
          page={at}
          pages={pages}
          write={String}
          hrefOf={(to) =>
            `${address}?${new URLSearchParams({ ...(query && { q: query }), page: String(to) })}`
          }
        />
      ) : null}
    </>
  );
}

interface MoveButtonProps {
  id: string;
  does: "up" | "down" | "place";
  label: string;
  children: React.ReactNode;
}

function MoveButton({ id, does, label, children }: MoveButtonProps) {
  return (
    <SubmitButton
      tone="quiet"
      name="do"
      value={`${does} ${id}`}
      label={label}
      // By keyboard the number of the place does all of it.
      isSkipped={does !== "place"}
    >
      {children}
    </SubmitButton>
  );
}
