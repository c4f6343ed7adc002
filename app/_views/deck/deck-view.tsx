import type { Slide as SlidePlan } from "@/lib/domain/deck";
import type { Messages } from "@/lib/messages/messages";
import type { FoundCase } from "@/lib/request/open-case";
import { ArrangeForm } from "./arrange-form";
import { CommonGroundSlide } from "./common-ground-slide";
import { buildDeckShown, type DeckShown } from "./deck-shown";
import { DeckStage } from "./deck-stage";
import { IssueSlide } from "./issue-slide";
import { MovedSlide } from "./moved-slide";
import { PairsSlide } from "./pairs-slide";
import { Slide } from "./slide";
import { SlideNotes } from "./slide-notes";
import { SourcesSlide } from "./sources-slide";
import { TitleSlide } from "./title-slide";

/** The view as slides: all of them in one page, so that it needs nothing more once it is there. */
export function DeckView({ opened, messages }: { opened: FoundCase; messages: Messages }) {
  const shown = buildDeckShown(opened, messages);
  const { slides } = shown.deck;
  const { links, view } = opened;
  const { present } = messages.ui;
  const count = messages.number(slides.length);
  return (
    <DeckStage
      words={{ ...pickWords(messages), arrangeTitle: present.arrange.title }}
      slides={slides.map(({ id }) => id)}
      first={Math.min(view.slide ?? 1, slides.length) - 1}
      leave={links.matrix()}
      name={opened.caseFile.negotiation.slug}
      isRightToLeft={messages.direction === "rtl"}
      arrange={<ArrangeForm shown={shown} />}
    >
      {slides.map((plan, place) => (
        <Slide
          key={plan.id}
          id={plan.id}
          label={present.slide(messages.number(place + 1), count)}
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
  const { deck, black, keys, presenter } = present;
  return { deck, black, keys, presenter, do: present.do };
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
  }
}
