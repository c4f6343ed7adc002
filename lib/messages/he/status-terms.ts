import type { PlainTerms } from "../plain/plain-language";

export const statuses: PlainTerms["statuses"] = {
  unknown: { mark: "?", word: "אין די תיעוד", definition: "פחות משניים מהצדדים הנספרים מתועדים." },
  "off-agenda": {
    mark: "–",
    word: "מחוץ לסדר היום",
    definition: "כל צד נספר ומתועד מסרב לנהל משא ומתן על הסוגיה.",
  },
  "agenda-dispute": {
    mark: "⊘",
    word: "מחלוקת על סדר היום",
    definition: "צד נספר אחד מסרב לנהל משא ומתן על הסוגיה, וצד אחר אינו מסרב.",
  },
  "same-choice": {
    mark: "✓✓",
    word: "אותה בחירה ראשונה",
    definition: "כל צד נספר ומתועד מעדיף אותה אפשרות. זה מה שנאמר, לא הסכם.",
  },
  "common-ground": {
    mark: "✓",
    word: "מכנה משותף",
    definition: "יש אפשרות שכל צד נספר ומתועד מקבל: תחום ההסכמה האפשרי (ZOPA).",
  },
  "on-conditions": {
    mark: "✓?",
    word: "מכנה משותף אם …",
    definition: "יש אפשרות שכל צד נספר ומתועד היה מקבל, אילו התמלאו תנאים.",
  },
  "red-line-conflict": {
    mark: "✕",
    word: "התנגשות קווים אדומים",
    definition:
      "הקווים האדומים של צד אחד מכסים כל אפשרות שצד אחר מקבל או מקבל בתנאים; או שכל אפשרות היא קו אדום של צד כלשהו.",
  },
  unanswered: {
    mark: "◐",
    word: "ללא מענה",
    definition: "יש אפשרות שצד אחד לפחות מקבל, או מקבל בתנאים, ואף צד נספר אינו מתנגד לה.",
  },
  untested: {
    mark: "○",
    word: "לא נבחן",
    definition: "יש אפשרות שאין לה התנגדות, ואף צד נספר לא ביקש אותה.",
  },
  gap: { mark: "↔", word: "פער", definition: "לכל אפשרות יש התנגדות." },
};

export const stances: PlainTerms["stances"] = {
  preferred: { word: "מועדף", letter: "P", definition: "הצד מבקש אפשרות זו תחילה." },
  acceptable: { word: "מקובל", letter: "A", definition: "הצד אומר שהוא יכול לקבל אפשרות זו." },
  conditional: {
    word: "מקובל בתנאים",
    letter: "C",
    definition: "הצד אומר שהוא יכול לקבל אפשרות זו אם יקרה דבר אחר.",
  },
  opposed: { word: "בהתנגדות", letter: "O", definition: "הצד אומר שהוא נגד אפשרות זו." },
  "red-line": {
    word: "קו אדום",
    letter: "R",
    definition: "הצד אומר שאינו מקבל אפשרות זו בשום תנאי. הדבר עומד בתוקפו עד שהצד אומר עליה דבר אחר.",
  },
};

export const notStated: PlainTerms["notStated"] = {
  word: "לא צוין",
  letter: "·",
  definition: "הצד אינו אומר דבר על אפשרות זו. אין זה כן ואין זה לא.",
};
