import { listDraftSlugs } from "@/lib/data/drafts";
import { nearest } from "@/lib/domain/nearest";
import { operatorOfThisMachine } from "@/lib/domain/permissions";
import { BadInput } from "./command";
import { bounded } from "./describe-plan";

const MOST_NAMES = 10;

/** The complaint about a slug that nobody knows, with the nearest known one or, failing that, those there are. */
export async function unknownNegotiation(slug: string): Promise<BadInput> {
  const known = await listDraftSlugs({ analyst: operatorOfThisMachine() });
  const start = `There is no negotiation "${slug}".`;
  if (known.length === 0) return new BadInput(`${start} There is none at all yet: import a case file first.`);
  const meant = nearest(slug, known) ?? known.find((name) => name.startsWith(slug)) ?? null;
  if (meant !== null) return new BadInput(`${start} Did you mean "${meant}"?`);
  return new BadInput(`${start} There are: ${bounded(known, MOST_NAMES).join(", ")}.`);
}
