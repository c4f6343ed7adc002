import type { Ui } from "../../en/ui/ui";
import { number, plural } from "../numbers";
import { matrix } from "./matrix";
import { spectrum } from "./spectrum";

const of = (count: number, all: number) => `${number(count)} من ${number(all)}`;

export const picture: Ui["picture"] = {
  title: "صورة",
  svg: "SVG",
  png: "PNG",
  standing: matrix.legend.standing,
  saidEarlier: matrix.legend.saidEarlier,
  shared: spectrum.shared,
  waits: spectrum.waits,
  notCounted: matrix.head.notCounted,
  noOrder: spectrum.nominal,
  redLine: (numbers, whose) => `خط أحمر عند ${numbers} (${whose})`,
  partiesOf: (shown, all) => `الأطراف المعروضة: ${of(shown, all)}.`,
  issuesOf: (shown, all) => `القضايا المعروضة: ${of(shown, all)}.`,
  pairsOf: (parties) => `كل طرفين من ${parties}`,
  squares: (row, titles) => `المربعات، الصف ${number(row)}: \u2068${titles}\u2069`,
  sharedOf: (shared, judged) => (judged === 0 ? "–" : of(shared, judged)),
  sharedRule:
    "«٢ من ٩»: أرضية مشتركة أو الخيار الأول نفسه أو قبول السلوك نفسه في ٢ من ٩ من القضايا التي يمكن الحكم فيها بين الاثنين. الرمادي: أقل من ثلاث قضايا.",
  of,
  // No Arabic comma after a digit: LibreOffice looks for the pair in a font that lacks it, and draws boxes.
  release: (release, published) => `الإصدار ${number(release)} · ${published}`,
  more: matrix.strip.more,
  tagline: "أين تقف أطراف المفاوضات، قضيةً قضيةً",
  negotiations: (count) => plural(count, { one: "مفاوضات واحدة", other: "عدد المفاوضات: #" }),
};
