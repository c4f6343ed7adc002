import type { Ui } from "../../en/ui/ui";

export const evidence: Ui["evidence"] = {
  inferred: "لا تصريح مسجَّلًا يسنده حتى هذا التاريخ: وهو مستنتج.",
  restedOn: (counted) => `كان يقوم على: ${counted}`,
};
