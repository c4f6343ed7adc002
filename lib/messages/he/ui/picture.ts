import type { Ui } from "../../en/ui/ui";
import { plural } from "../numbers";
import { matrix } from "./matrix";
import { spectrum } from "./spectrum";

const of = (count: number, all: number) => `${count} מתוך ${all}`;

export const picture: Ui["picture"] = {
  title: "תמונה",
  svg: "SVG",
  png: "PNG",
  standing: matrix.legend.standing,
  saidEarlier: matrix.legend.saidEarlier,
  shared: spectrum.shared,
  waits: spectrum.waits,
  notCounted: matrix.head.notCounted,
  noOrder: spectrum.nominal,
  redLine: (numbers, whose) => `קו אדום ב־${numbers} (${whose})`,
  partiesOf: (shown, all) => `צדדים מוצגים: ${of(shown, all)}.`,
  issuesOf: (shown, all) => `סוגיות מוצגות: ${of(shown, all)}.`,
  pairsOf: (parties) => `כל שניים מבין ${parties}`,
  squares: (row, titles) => `הריבועים, שורה ${row}: \u2068${titles}\u2069`,
  sharedOf: (shared, judged) => (judged === 0 ? "–" : of(shared, judged)),
  sharedRule:
    "„2 מתוך 9”: מכנה משותף, אותה בחירה ראשונה או קבלת אותה התנהלות ב־2 מתוך 9 הסוגיות שאפשר לשפוט בין השניים. אפור: פחות משלוש סוגיות כאלה.",
  of,
  release: (release, published) => `מהדורה ${release}, ${published}`,
  more: matrix.strip.more,
  tagline: "היכן עומדים הצדדים למשא ומתן, סוגיה אחר סוגיה",
  negotiations: (count) =>
    plural(count, { one: "משא ומתן אחד", two: "שני משאים ומתנים", other: "# משאים ומתנים" }),
};
