// What publishing would do: what differs from the last release, what goes out, and what keeps it from going out.
import { type EntityKind, LIST_OF, makeEntity } from "@/lib/domain/case-entities";
import type { CaseFile } from "@/lib/domain/case-file";
import { type HeldThing, holdBack } from "@/lib/domain/hold-back";
import type { Analyst } from "@/lib/domain/permissions";
import { planImport } from "@/lib/domain/plan-import";
import { type Fault, listPublishFaults } from "@/lib/schemas/case-file";
import { reader } from "./client";
import { readDraft } from "./draft-reader";
import { readLatestRelease } from "./parsed-releases";
import { readDraftState } from "./publish-draft";
import { titleOf } from "./revisions";

export interface Difference {
  kind: EntityKind;
  id: string;
  title: string;
  /** null: it is not in the last release. */
  before: object | null;
  /** null: it is not in the draft any more. */
  after: object | null;
  /** `alongside`: what is held back needs it to be held back too. */
  held: "no" | "chosen" | "alongside";
}

export interface PublishPlan {
  slug: string;
  title: string;
  /** Names the state of the draft that this shows; publishing asks for it. */
  basedOn: number;
  /** The latest release that stands; null: there is none. */
  released: { number: number; caseFile: CaseFile } | null;
  draft: CaseFile;
  /** What would be published. */
  going: CaseFile;
  /** All that differs between draft and last release, held back or not. */
  differences: Difference[];
  /** Lists in which what both have stands in another order: `issues`. */
  reordered: string[];
  /** What keeps `going` from being published; places are those in `going`. */
  faults: Fault[];
  isWithdrawn: boolean;
  /** Nothing would be published that readers do not have. */
  isUnchanged: boolean;
}

const LONGEST_MS = 60_000;

/** Null where there is no such negotiation. What is held and does not differ is passed over. */
export async function planPublish(input: {
  analyst: Analyst;
  slug: string;
  hold: readonly HeldThing[];
}): Promise<PublishPlan | null> {
  const { slug, hold } = input;
  const read = await reader().$transaction(
    async (tx) => {
      const draft = await readDraft(tx, slug);
      if (draft === null) return null;
      const { withdrawnAt } = await tx.negotiation.findUniqueOrThrow({
        where: { slug },
        select: { withdrawnAt: true },
      });
      const [released, basedOn] = [await readLatestRelease(tx, slug), await readDraftState(tx, slug)];
      return { draft, released, basedOn, isWithdrawn: withdrawnAt !== null };
    },
    { timeout: LONGEST_MS },
  );
  if (read === null) return null;
  const { draft, released } = read;
  const base = released?.caseFile ?? null;
  const { caseFile: going, alongside } = holdBack(base, draft, hold);
  const chosen = new Set(hold.map(nameOf));
  const along = new Set(alongside.map(nameOf));
  const plan = planImport(base, draft);
  const toDifference = (kind: EntityKind, id: string, before: object | null, after: object | null) => ({
    ...{ kind, id, before, after, title: titleOf(makeEntity(kind, after ?? before ?? {}, 0)) },
    held: chosen.has(nameOf({ kind, id }))
      ? ("chosen" as const)
      : along.has(nameOf({ kind, id }))
        ? ("alongside" as const)
        : ("no" as const),
  });
  const left = planImport(base, going);
  return {
    ...{ ...read, slug, title: draft.negotiation.title, going },
    differences: [
      ...plan.updates.map(({ kind, id, before, after }) => toDifference(kind, id, before.value, after.value)),
      ...plan.creates.map(({ kind, id, value }) => toDifference(kind, id, null, value)),
      ...plan.missing.map(({ kind, id, value }) => toDifference(kind, id, value, null)),
    ],
    reordered: plan.reordered.map((kind) => LIST_OF[kind]),
    faults: listPublishFaults(going),
    isUnchanged:
      base !== null &&
      left.creates.length + left.updates.length + left.missing.length + left.reordered.length === 0,
  };
}

function nameOf({ kind, id }: HeldThing): string {
  return `${kind} ${id}`;
}
