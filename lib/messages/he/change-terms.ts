import type { PlainTerms } from "../plain/plain-language";

export const stanceChanges: PlainTerms["stanceChanges"] = {
  "newly-accepts": {
    mark: "+",
    word: "נעשה מקובל",
    definition: "הצד מקבל אפשרות שלא קיבל כשדיבר עליה לאחרונה.",
  },
  "newly-conditional": {
    mark: "+?",
    word: "נעשה מקובל בתנאים",
    definition: "הצד מקבל אפשרות בתנאים, ולפני כן אמר עליה דבר אחר או לא אמר דבר.",
  },
  "condition-dropped": {
    mark: "+",
    word: "מקובל בלי התנאי הקודם",
    definition: "הצד מקבל אפשרות שקיבל קודם רק בתנאים.",
  },
  "newly-objects": {
    mark: "−",
    word: "נוספה התנגדות",
    definition: "הצד מתנגד לאפשרות שלא התנגד לה כשדיבר עליה לאחרונה.",
  },
  "new-red-line": {
    mark: "−",
    word: "קו אדום חדש",
    definition: "הצד אומר לראשונה, או לאחר שאמר דבר אחר, שאינו מקבל זאת בשום תנאי.",
  },
  "red-line-lifted": {
    mark: "±",
    word: "כבר לא קו אדום",
    definition: "הצד אומר דבר אחר על אפשרות שהייתה הקו האדום שלו. שתיקה אינה מסירה קו אדום.",
  },
  again: { mark: "=", word: "שוב", definition: "הצד אומר מה שאמר כשדיבר על האפשרות לאחרונה." },
  "not-mentioned": {
    mark: "…",
    word: "לא צוין",
    definition: "הצד אינו אומר דבר על אפשרות שדיבר עליה קודם. שתיקה לעולם אינה מהלך.",
  },
  "first-choice": {
    mark: "±",
    word: "בחירה ראשונה",
    definition: "הצד מבקש תחילה אפשרות אחרת מזו שביקש קודם.",
  },
};

export const moves: PlainTerms["moves"] = {
  "first-position": {
    mark: "•",
    word: "עמדה מתועדת ראשונה",
    definition: "עד כה לא תועד דבר של צד זה בסוגיה זו.",
  },
  "agenda-refused": {
    mark: "⊘",
    word: "סירוב לנהל משא ומתן על כך",
    definition: "הצד מסרב לסוגיה, וקודם לא סירב.",
  },
  "agenda-reopened": {
    mark: "±",
    word: "תם הסירוב לנהל משא ומתן על כך",
    definition: "הצד סירב לסוגיה, ועמדתו המאוחרת אינה מסרבת.",
  },
  "became-neutral": {
    mark: "±",
    word: "הודעה על אי־נקיטת עמדה",
    definition: "הצד אומר שאינו נוקט עמדה, וקודם החזיק בעמדה.",
  },
  withdrawn: {
    mark: "±",
    word: "העמדה נמשכה",
    definition: "הצד משך את עמדתו, ואין לו עמדה מאותו תאריך ואילך.",
  },
};
