import type { Ui } from "../../en/ui/ui";
import { number } from "../numbers";

export const filters: Ui["filters"] = {
  groupings: { group: "گروه‌های پرونده", status: "وضعیت", none: "بدون گروه" },
  sortings: {
    case: "ترتیب پرونده",
    best: "نخست جایی که به هم می‌رسند",
    worst: "آخر جایی که به هم می‌رسند",
    changed: "نخست تازه‌ترین موضع",
    title: "عنوان",
  },
  open: "پالایش",
  shown: (count, of) => `پالایش: ${number(count)} موضوع از ${number(of)} نمایان`,
  lead: "عددها می‌گوید هر پاسخ همراه با پاسخ‌های دیگر چند موضوع را نشان می‌دهد.",
  status: "وضعیت، یکی از",
  redLine: "با خط قرمز هر یک از",
  onRecord: "ثبت‌شده، هر یک از",
  since: "تغییریافته از",
  sinceDates: "یا از",
  issues: "موضوع‌ها (بی‌گزینش: همه)",
  parties: "طرف‌ها",
  count: "افزون بر طرف‌های سر میز شمرده شود",
  group: "سرعنوان‌ها",
  sort: "ترتیب",
  show: "نمایش اینها",
  showAll: "نمایش همهٔ موضوع‌ها",
  dateHint: "سال، ماه یا روز: 2025، 2025-06 یا 2025-06-01",
  issuesCounted: () => "موضوع",
  rowsAndColumns: "ردیف‌ها و ستون‌ها",
  order: "ترتیب و شمارش",
  orderAlone: "ترتیب",
  noGroup: "موضوع‌های دیگر",
};
