import type { Ui } from "../../en/ui/ui";

export const evidence: Ui["evidence"] = {
  inferred: "تا این تاریخ گفته‌ای برای آن ثبت نشده است: استنباط شده است.",
  restedOn: (counted) => `استوار بود بر: ${counted}`,
};
