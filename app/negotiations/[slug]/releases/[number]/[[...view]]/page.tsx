import type { Metadata } from "next";
import { caseMetadata } from "@/app/_views/case-metadata";
import { CasePage } from "@/app/_views/case-page";
import { type OpenedCase, openCase } from "@/lib/request/open-case";
import { readPageQuery } from "@/lib/request/page-query";

interface Props {
  params: Promise<{ slug: string; number: string; view?: string[] }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Mount: one release of a negotiation, for ever. */
export default async function ReleasePage(props: Props) {
  return <CasePage opened={await open(props)} />;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return caseMetadata(await open(props));
}

async function open({ params, searchParams }: Props): Promise<OpenedCase> {
  const { slug, number, view = [] } = await params;
  return openCase({ slug, number, segments: view, query: await readPageQuery(await searchParams) });
}
