import type { Ui } from "../../en/ui/ui";
import { number } from "../numbers";

export const figures: Ui["figures"] = {
  contents: "نمودارهای این صفحه",
  unit: (unit) => `به \u2068${unit}\u2069`,
  picture: (title, unit, points) =>
    `\u2068${title}\u2069، به \u2068${unit}\u2069: ${number(points)} مقدار که در جدول زیر آمده است.`,
  note: "یادداشت:",
  source: "منبع:",
  noSource: "پرونده منبعی برای این نمودار نام نبرده است.",
  table: (points) => `${number(points)} مقدار به شکل جدول`,
  entry: "ردیف",
  value: (unit) => `مقدار، \u2068${unit}\u2069`,
  noPoints: "این نمودار هنوز مقداری ندارد.",
  download: (format: string) => `تصویر (${format})`,
  link: "پیوند این نمودار",
  from: (negotiation, release) => `\u2068${negotiation}\u2069، Parley، نسخهٔ ${number(release)}`,
  none: "این نسخه نموداری ندارد.",
  teach:
    "نمودار رشته‌ای کوتاه از عددهایی است که گفت‌وگوها دربارهٔ آنهاست، مانند تن، رأی یا قیمت. با یکا و منبعش در اینجا می‌آید و هیچ وضعیتی را تعیین نمی‌کند.",
};
