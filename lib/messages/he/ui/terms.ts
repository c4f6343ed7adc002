import type { Ui } from "../../en/ui/ui";

export const terms: Ui["terms"] = {
  soFar: {
    word: "עד כה",
    definition: "לא כל צד נספר מתועד כאן, ומה שצד נוסף יאמר עוד עשוי לשנות את המצב הזה.",
  },
  thin: { word: "נשען על מעט" },
  basis: {
    word: "בסיס וביטחון",
    definition: "איך ידוע מה צד אומר, ועד כמה הקריאה בטוחה:",
  },
  method: "בשיטה",
};
