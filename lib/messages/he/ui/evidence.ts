import type { Ui } from "../../en/ui/ui";

export const evidence: Ui["evidence"] = {
  inferred: "עד תאריך זה לא תועדה אמירה התומכת בכך: זה הוסק.",
  restedOn: (counted) => `נשען על: ${counted}`,
};
