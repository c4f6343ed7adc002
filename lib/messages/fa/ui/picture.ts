import type { Ui } from "../../en/ui/ui";
import { number } from "../numbers";
import { matrix } from "./matrix";
import { spectrum } from "./spectrum";

const of = (count: number, all: number) => `${number(count)} از ${number(all)}`;

export const picture: Ui["picture"] = {
  title: "تصویر",
  svg: "SVG",
  png: "PNG",
  standing: matrix.legend.standing,
  saidEarlier: matrix.legend.saidEarlier,
  shared: spectrum.shared,
  waits: spectrum.waits,
  notCounted: matrix.head.notCounted,
  noOrder: spectrum.nominal,
  redLine: (numbers, whose) => `خط قرمز در ${numbers} (${whose})`,
  partiesOf: (shown, all) => `طرف‌های نمایان: ${of(shown, all)}.`,
  issuesOf: (shown, all) => `موضوع‌های نمایان: ${of(shown, all)}.`,
  pairsOf: (parties) => `هر دو طرف از ${parties}`,
  squares: (row, titles) => `خانه‌ها، ردیف ${number(row)}: \u2068${titles}\u2069`,
  sharedOf: (shared, judged) => (judged === 0 ? "–" : of(shared, judged)),
  sharedRule:
    "«۲ از ۹»: زمینهٔ مشترک، انتخاب نخست یکسان یا پذیرش رفتار یکسان در ۲ موضوع از ۹ موضوعی که میان آن دو می‌توان داوری کرد. خاکستری: کمتر از سه موضوع.",
  of,
  // No Arabic comma after a digit: LibreOffice looks for the pair in a font that lacks it, and draws boxes.
  release: (release, published) => `نسخهٔ ${number(release)} · ${published}`,
  more: matrix.strip.more,
  tagline: "طرف‌های یک مذاکره کجا ایستاده‌اند، موضوع به موضوع",
  negotiations: (count) => `${number(count)} مذاکره`,
};
