import type { Metadata } from "next";
import { caseMetadata } from "@/app/_views/case-metadata";
import { CasePage } from "@/app/_views/case-page";
import { type OpenedCase, openCase } from "@/lib/request/open-case";
import { readPageQuery } from "@/lib/request/page-query";

interface Props {
  params: Promise<{ slug: string; view?: string[] }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Mount: the latest release of a negotiation. */
export default async function LatestReleasePage(props: Props) {
  return <CasePage opened={await open(props)} />;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return caseMetadata(await open(props));
}

async function open({ params, searchParams }: Props): Promise<OpenedCase> {
  const { slug, view = [] } = await params;
  return openCase({ slug, number: null, segments: view, query: await readPageQuery(await searchParams) });
}
