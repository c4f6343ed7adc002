// What a page is about in the words of schema.org: a negotiation is a data set, its pages are parts of it, and an exact
// quotation is one. What is reported or done is never given out as somebody's words.

import type { CaseFile, Negotiation } from "@/lib/domain/case-file";
import { indexCase } from "@/lib/domain/case-index";
import { languageOfCase } from "@/lib/domain/case-language";
import { mountPath } from "@/lib/domain/mount";
import type { Place } from "@/lib/domain/place";

interface Page {
  caseFile: CaseFile;
  place: Place;
  title: string;
  release: { number: number; publishedAt: Date };
  /** Whole addresses: of the page, of the page in its release, of the negotiation. */
  canonical: string;
  permanent: string;
  negotiation: string;
  downloads: readonly { type: string; url: string }[];
}

const CONTEXT = "https://schema.org";

/** An address, or that of an SPDX identifier; undefined where the licence is other text. */
function licenceAddress(licence: string | undefined): string | undefined {
  if (licence === undefined) return undefined;
  if (/^https?:\/\//i.test(licence)) return licence;
  return /^[A-Za-z0-9][A-Za-z0-9.+-]*$/.test(licence)
    ? `https://spdx.org/licenses/${licence}.html`
    : undefined;
}

function describeDataset({ caseFile, release, negotiation, permanent, downloads }: Page): object {
  const { title, summary, started, ended, licence } = caseFile.negotiation;
  return {
    "@type": "Dataset",
    "@id": negotiation,
    name: title,
    description: summary,
    url: negotiation,
    version: String(release.number),
    datePublished: release.publishedAt.toISOString(),
    identifier: permanent,
    license: licenceAddress(licence),
    inLanguage: languageOfCase(caseFile),
    temporalCoverage: `${started}/${ended ?? ".."}`,
    isAccessibleForFree: true,
    publisher: { "@type": "Organization", name: "Parley" },
    distribution: downloads.map(({ type, url }) => ({
      "@type": "DataDownload",
      encodingFormat: type,
      contentUrl: url,
    })),
  };
}

function describeStatement({ caseFile, place }: Page): object | null {
  if (place.view !== "statements") return null;
  const { statements, sources } = indexCase(caseFile);
  const statement = statements.get(place.key);
  const source = statement && sources.get(statement.source);
  if (!statement || !source) return null;
  const isQuote = statement.kind === "quote";
  return {
    "@type": isQuote ? "Quotation" : "CreativeWork",
    text: statement.text,
    dateCreated: statement.date,
    ...(isQuote && statement.speaker !== undefined
      ? { creator: { "@type": "Person", name: statement.speaker } }
      : {}),
    isBasedOn: {
      "@type": "CreativeWork",
      name: source.title,
      url: source.url,
      datePublished: source.published,
    },
  };
}

/** What is undefined is left out when it is written. */
export function describePage(page: Page): object {
  const dataset = describeDataset(page);
  const { place, title, canonical } = page;
  if (place.view === "matrix") return { "@context": CONTEXT, ...dataset };
  const part = describeStatement(page) ?? { "@type": "WebPage" };
  return { "@context": CONTEXT, ...part, name: title, url: canonical, isPartOf: dataset };
}

/** The first page: the public negotiations. */
export function describeCatalog(negotiations: readonly Negotiation[], origin: string): object {
  return {
    "@context": CONTEXT,
    "@type": "DataCatalog",
    name: "Parley",
    url: `${origin}/`,
    dataset: negotiations.map(({ slug, title, summary }) => ({
      "@type": "Dataset",
      name: title,
      description: summary,
      url: origin + mountPath({ kind: "latest", slug }),
    })),
  };
}
