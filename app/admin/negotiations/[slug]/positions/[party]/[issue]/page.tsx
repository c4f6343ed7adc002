import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PositionPage } from "@/app/_views/position/position-page";
import { listDraftStatements } from "@/lib/data/draft-statements";
import { openCell } from "@/lib/data/open-cell";
import { adminPosition } from "@/lib/messages/en/ui/admin-position";
import { requireAnalyst } from "@/lib/request/session";

interface Props {
  params: Promise<{ slug: string; party: string; issue: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export const metadata: Metadata = { title: adminPosition.plain.pageTitle };

/** One cell of a draft by itself: the editor of a position that needs no script. `?of=`: the day it counts from. */
export default async function CellPage({ params, searchParams }: Props) {
  const { analyst } = await requireAnalyst();
  const { slug, party, issue } = await params;
  const cell = await openCell({ analyst, slug, party, issue });
  if (cell === null) notFound();
  const { of, did } = await searchParams;
  const shown =
    of === "new"
      ? null
      : (cell.positions.find(({ value }) => value.from === of) ?? cell.positions.at(-1) ?? null);
  const keys = (shown?.value.evidence ?? []).map(({ statement }) => statement);
  const found = await listDraftStatements({ analyst, slug, party, keys, words: [] });
  return (
    <PositionPage
      {...{ analyst, slug, cell, shown, statements: found ?? [] }}
      did={typeof did === "string" ? did : undefined}
    />
  );
}
