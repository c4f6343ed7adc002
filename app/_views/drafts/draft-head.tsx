import { adminDraft as words } from "@/lib/messages/en/ui/admin-draft";
import { adminFrame } from "@/lib/messages/en/ui/admin-frame";
import { Breadcrumbs } from "../../_ui/breadcrumbs";
import { ViewTabs } from "../../_ui/view-tabs";
import { type DraftPage, draftAddress } from "./draft-address";

interface DraftHeadProps {
  slug: string;
  title: string;
  /** `lang` of the title. */
  language?: string | undefined;
  here: DraftPage;
  /** A page that belongs to `here`: one issue to the issues. */
  isWithin?: boolean;
}

const TABS = [
  ...(["draft", "desk", "issues", "parties", "sources", "statements", "events", "figures", "facts"] as const),
  ...(["import", "preview", "publish", "history", "bin", "settings"] as const),
];

/** The way back to all negotiations, which one this is, and what else there is of it. */
export function DraftHead({ slug, title, language, here, isWithin = false }: DraftHeadProps) {
  return (
    <>
      <Breadcrumbs
        label={words.way}
        trail={[
          { text: adminFrame.negotiations, href: "/admin" },
          // The draft itself has its title for a heading.
          ...(here === "draft" ? [] : [{ text: title, href: draftAddress(slug), lang: language }]),
        ]}
      />
      <ViewTabs
        label={words.pages}
        tabs={TABS.map((page) => ({
          text: words.tabs[page],
          href: draftAddress(slug, page),
          current: page !== here ? null : isWithin ? "within" : "page",
        }))}
      />
    </>
  );
}
