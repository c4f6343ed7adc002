import "server-only";
import { dayOfPlace, type Reference } from "@/lib/domain/reference";
import type { FoundCase } from "../open-case";

/** What a citation of the page points at. */
export function referTo({ caseFile, place, view, changes, release, permanent }: FoundCase): Reference {
  return {
    caseFile,
    place,
    asOf: dayOfPlace(place, caseFile, view),
    interval: changes?.interval ?? null,
    release: { number: release.number, published: release.publishedAt.toISOString().slice(0, 10) },
    address: permanent,
  };
}
