import type { Stance } from "@/lib/domain/vocabulary";

/** What a party said of an option at another time than that of the view: "acceptable on conditions on 9 Feb 2026". */
export const pastStances: Readonly<Record<Stance, string>> = {
  preferred: "preferred",
  acceptable: "acceptable",
  conditional: "acceptable on conditions",
  opposed: "opposed",
  "red-line": "a red line",
};
