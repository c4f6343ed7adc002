import type { Slide as SlidePlan } from "@/lib/domain/deck";
import { offersOf } from "@/lib/domain/mount";
import type { Messages } from "@/lib/messages/messages";
import type { FoundCase } from "@/lib/request/open-case";
import { LanguageChoice } from "../../_ui/language-choice";
import { ArrangeForm } from "./arrange-form";
import { CommonGroundSlide } from "./common-ground-slide";
import { buildDeckShown, type DeckShown } from "./deck-shown";
import { DeckStage } from "./deck-stage";
import { EndSlide } from "./end-slide";
import { IssueSlide } from "./issue-slide";
import { MovedSlide } from "./moved-slide";
import { PairsSlide } from "./pairs-slide";
import { Slide } from "./slide";
import { SlideNotes } from "./slide-notes";
import { SourcesSlide } from "./sources-slide";
import { TitleSlide } from "./title-slide";

interface DeckViewProps {
  opened: FoundCase;
  messages: Messages;
  /** Whose slides somebody else moves; then nothing here leads to where they are from. */
  talk?: { code: string; id: string; slide: string; isPublic: boolean } | null;
}

/** The view as slides: all of them in one page, so that it needs nothing more once it is there. */
export function DeckView({ opened, messages, talk = null }: DeckViewProps) {
  const shown = buildDeckShown(opened, messages);
  const { slides } = shown.deck;
  const { links, view } = opened;
  const { present } = messages.ui;
  const count = messages.number(slides.length);
  return (
    <DeckStage
      words={{ ...pickWords(messages), arrangeTitle: present.arrange.title }}
      slides={slides.map(({ id }) => id)}
      first={talk === null ? Math.min(view.slide ?? 1, slides.length) - 1 : placeOf(talk.slide, slides)}
      leave={talk === null ? links.matrix() : null}
      mayLetFollow={talk === null && offersOf(links.mount).citation && links.mount.kind !== "embed"}
      follow={
        talk === null
          ? null
          : {
              events: `/f/${talk.code}/events/${talk.id}`,
              after: talk.isPublic ? links.here({ slide: null }) : null,
              languages: <LanguageChoice label={messages.ui.site.languages} current={messages.language} />,
            }
      }
      name={opened.caseFile.negotiation.slug}
      isRightToLeft={messages.direction === "rtl"}
      arrange={talk === null ? <ArrangeForm shown={shown} /> : null}
    >
      {slides.map((plan, place) => (
        <Slide
          key={plan.id}
          id={plan.id}
          label={present.slide(messages.number(place + 1), count)}
          notesLabel={present.presenter.notes}
          notes={<SlideNotes plan={plan} shown={shown} />}
        >
          <Content plan={plan} number={messages.number(place + 1)} shown={shown} />
        </Slide>
      ))}
    </DeckStage>
  );
}

/** The words that the browser needs: sentences that are made of others stay on the server. */
function pickWords({ ui: { present } }: Messages) {
  const { deck, black, keys, presenter, talk, follow } = present;
  const { live, back, cut } = follow;
  return { deck, black, keys, presenter, do: present.do, talk, follow: { live, back, cut } };
}

function placeOf(id: string, slides: readonly SlidePlan[]): number {
  return Math.max(
    0,
    slides.findIndex((slide) => slide.id === id),
  );
}

function Content({ plan, ...props }: { plan: SlidePlan; number: string; shown: DeckShown }) {
  switch (plan.kind) {
    case "title":
      return <TitleSlide {...props} />;
    case "issue":
      return <IssueSlide plan={plan} {...props} />;
    case "pairs":
      return <PairsSlide {...props} />;
    case "moved":
      return <MovedSlide plan={plan} {...props} />;
    case "common-ground":
      return <CommonGroundSlide plan={plan} {...props} />;
    case "sources":
      return <SourcesSlide plan={plan} {...props} />;
    case "end":
      return <EndSlide {...props} />;
  }
}
