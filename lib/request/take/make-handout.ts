// A view to hand out, in one of its formats. All that differs between mounts is in what was opened: the case file, the
// view, where it stands, and whether it is a draft.
import "server-only";
import { handoutView } from "@/lib/domain/handout";
import { buildLinks } from "@/lib/domain/links";
import { sayView } from "@/lib/domain/narrow-case";
import type { Place } from "@/lib/domain/place";
import { dayOfPlace } from "@/lib/domain/reference";
import {
  HANDOUT_KINDS,
  type HandoutFormat,
  type HandoutInput,
  writeHandout,
} from "@/lib/formats/handout/write-handout";
import { makeInTurn } from "@/lib/formats/make-in-turn";
import type { Messages } from "@/lib/messages/messages";
import { type ApiAnswer, problem } from "../api/respond";
import type { FoundCase } from "../open-case";
import { offersPlace } from "../share/offers-place";
import { referTo } from "./refer-to";

const MATRIX = { view: "matrix", key: null } as const;

const inTurn = makeInTurn({ mostKnown: 30, mostBytes: 60_000_000, mostWaiting: 6 });

class TooLarge extends Error {
  constructor(
    readonly cells: number,
    readonly most: number,
  ) {
    super("The view has too many cells");
  }
}

export async function makeHandout(
  format: HandoutFormat,
  opened: FoundCase,
  messages: Messages,
): Promise<ApiAnswer> {
  const { type, ending, mostServed } = HANDOUT_KINDS[format];
  const isDraft = opened.links.mount.kind === "preview";
  const hasFigures = offersPlace(opened, "figures");
  const input = describeInput(opened, messages, isDraft, hasFigures);
  const make = async () => {
    const answer = await writeHandout(format, input, mostServed);
    if (!answer.ok) throw new TooLarge(answer.cells, answer.most);
    return answer.bytes;
  };
  try {
    // Of a release the address says all; a draft is what it is at this moment.
    const body = isDraft
      ? await make()
      : await inTurn(`${format} ${hasFigures} ${input.origin.address}`, make);
    if (body === null)
      return problem(503, "Too many documents are being made. Please ask again in a moment.");
    const slug = opened.caseFile.negotiation.slug;
    const name = isDraft ? `${slug}-draft` : `${slug}-release-${opened.release.number}`;
    const isKept = format !== "booklet";
    return { kind: "content", type, body, isKept, fileName: `${name}${isKept ? "" : "-booklet"}.${ending}` };
  } catch (error) {
    if (error instanceof TooLarge) return refuseSize(error, opened, format);
    throw error;
  }
}

function refuseSize({ cells, most }: TooLarge, { caseFile }: FoundCase, format: HandoutFormat): ApiAnswer {
  const { slug } = caseFile.negotiation;
  const command = format === "booklet" ? "html" : format;
  return problem(
    400,
    `This view has ${cells} cells, issues times parties; here a hand-out of this format holds ${most}. Choose fewer parties or issues (parties=, issues=), or let whoever runs this server write it: npm run parley -- export ${slug} --format ${command}`,
  );
}

function describeInput(
  opened: FoundCase,
  messages: Messages,
  isDraft: boolean,
  hasFigures: boolean,
): HandoutInput {
  const { caseFile, release } = opened;
  const place = placeOf(opened.place);
  const view = handoutView(opened.view, opened.place);
  const links = buildLinks(opened.links.mount, place, { ...opened.view, part: null, cell: null, why: null });
  const inRelease = new URL(links.pinned(release.number), opened.permanent).href;
  const asOf = dayOfPlace(place, caseFile, view);
  const reference = { ...referTo(opened), place, asOf, interval: null, address: inRelease };
  const citation = messages.citation(reference);
  return {
    caseFile: hasFigures ? caseFile : { ...caseFile, figures: [] },
    view,
    // What the view does not name is not in its data: behind a link that is a right.
    data: sayView(caseFile, view, MATRIX),
    messages,
    origin: {
      release: isDraft ? null : { number: release.number, published: reference.release.published },
      address: isDraft ? new URL(links.here(), opened.permanent).href : inRelease,
      citation: isDraft ? null : citation.full,
      subject: place.view === "matrix" ? null : citation.cardTitle,
    },
  };
}

/** What is handed out stands on the page of an issue or a party by itself; of every other page it is the matrix. */
function placeOf(place: Place): Place {
  const isOne = place.key !== null && (place.view === "issues" || place.view === "parties");
  return isOne ? place : MATRIX;
}
