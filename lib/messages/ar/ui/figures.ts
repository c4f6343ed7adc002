import type { Ui } from "../../en/ui/ui";
import { number, plural } from "../numbers";

const values = (count: number) =>
  plural(count, { one: "قيمة واحدة", two: "قيمتان", few: "# قيم", other: "# قيمة" });

export const figures: Ui["figures"] = {
  contents: "الأشكال في هذه الصفحة",
  unit: (unit) => `بوحدة: \u2068${unit}\u2069`,
  picture: (title, unit, points) =>
    `\u2068${title}\u2069، بوحدة \u2068${unit}\u2069: ${values(points)}، يسردها الجدول أدناه.`,
  note: "ملاحظة:",
  source: "المصدر:",
  noSource: "لا يذكر ملف القضية مصدرًا لهذا الشكل.",
  table: (points) => `القيم في جدول (${number(points)})`,
  entry: "البند",
  value: (unit) => `القيمة، \u2068${unit}\u2069`,
  noPoints: "ليس لهذا الشكل قيم بعد.",
  download: (format: string) => `صورة (${format})`,
  link: "رابط هذا الشكل",
  from: (negotiation, release) => `\u2068${negotiation}\u2069، Parley، الإصدار ${number(release)}`,
  none: "ليس في هذا الإصدار أشكال.",
  teach:
    "الشكل سلسلة قصيرة من أرقام تدور حولها المحادثات، كالأطنان أو الأصوات أو الأسعار. يقف هنا بوحدته ومصدره، ولا يقرر أي حالة.",
};
