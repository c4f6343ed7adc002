import type { Ui } from "../../en/ui/ui";
import { number, plural } from "../numbers";

export const filters: Ui["filters"] = {
  groupings: { group: "مجموعات القضية", status: "الحالة", none: "بلا مجموعات" },
  sortings: {
    case: "ترتيب ملف القضية",
    best: "حيث تلتقي أولًا",
    worst: "حيث تلتقي آخرًا",
    changed: "أحدث موقف أولًا",
    title: "العنوان",
  },
  open: "تصفية",
  shown: (count, of) => `تصفية: تُعرض ${number(count)} من ${number(of)} من القضايا`,
  lead: "تبيّن الأرقام كم قضية يعرضها كل جواب مع الأجوبة الأخرى.",
  status: "الحالة، أي من",
  redLine: "بخط أحمر لدى كل من",
  onRecord: "مسجَّل، كل من",
  since: "تغيّر منذ",
  sinceDates: "أو منذ",
  issues: "القضايا (بلا اختيار: كلها)",
  parties: "الأطراف",
  count: "احسب مع من هم على الطاولة",
  group: "العناوين",
  sort: "الترتيب",
  show: "اعرض هذه",
  showAll: "اعرض كل القضايا",
  dateHint: "سنة أو شهر أو يوم: 2025 أو 2025-06 أو 2025-06-01",
  issuesCounted: (count) => plural(count, { one: "قضية", two: "قضيتان", few: "قضايا", other: "قضية" }),
  rowsAndColumns: "الصفوف والأعمدة",
  order: "الترتيب والحساب",
  orderAlone: "الترتيب",
  noGroup: "قضايا أخرى",
};
