// The patterns of Hebrew: names stand in lists, so that no verb has to agree with them.
import type { Phrases, Wants } from "../plain/phrases";
import { changes, takes } from "./change-phrases";
import { counts, pairs } from "./count-phrases";
import { plural } from "./numbers";

function accepted({ accept, conditional }: Wants): string {
  if (!conditional) return "מקובלת";
  return accept ? "מקובלת או מקובלת בתנאים" : "מקובלת בתנאים";
}

/** "על שני הצדדים המתועדים", "על כל הצדדים המתועדים (3)". */
function onAll(n: number): string {
  return n === 2 ? "על שני הצדדים המתועדים" : `על כל הצדדים המתועדים (${n})`;
}

function allAccept(n: number, { accept, conditional }: Wants): string {
  if (!conditional) return `מקובל ${onAll(n)}`;
  return accept ? `מקובל או מקובל בתנאים ${onAll(n)}` : `מקובל בתנאים ${onAll(n)}`;
}

export const phrases: Phrases = {
  lists: {
    comma: ", ",
    semicolon: "; ",
    andMoreParties: (list, n) =>
      `${list} ${plural(n, { one: "ועוד צד אחד", two: "ועוד שני צדדים", other: "ועוד # צדדים" })}`,
    andMoreClashes: (n) =>
      plural(n, {
        one: "ועוד התנגשות אחת כזאת",
        two: "ועוד שתי התנגשויות כאלה",
        other: "ועוד # התנגשויות כאלה",
      }),
    andMoreConditions: (n) =>
      plural(n, { one: "ועוד תנאי אחד", two: "ועוד שני תנאים", other: "ועוד # תנאים" }),
    andMoreChanges: (n) =>
      plural(n, { one: "ועוד שינוי אחד", two: "ועוד שני שינויים", other: "ועוד # שינויים" }),
    when: (date, isDay) => (isDay ? `ב־${date}` : `ב${date}`),
    quoted: (text) => `„${text}”`,
    none: "אין",
  },
  conduct: {
    shared: (n) => (n > 2 ? "מקובל על כולם" : "מקובל על שניהם"),
    conditional: (n) => (n > 2 ? "מקובל על כולם אם …" : "מקובל על שניהם אם …"),
    sharedDefinition: "כל צד נספר ומתועד מקבל אותה התנהלות בזמן השיחות. אין בכך כדי לומר דבר על הסכם.",
    conditionalDefinition:
      "כל צד נספר ומתועד היה מקבל אותה התנהלות בזמן השיחות, אילו התמלאו תנאים. אין בכך כדי לומר דבר על הסכם.",
  },
  reason: {
    nobodyCounted: "אף צד אינו נספר בסוגיה זו; למצב דרושים שניים.",
    nobodyOnRecord: (who) => `לא מתועד בסוגיה זו: ${who}.`,
    oneCounted: (who) => `רק צד אחד נספר בסוגיה זו: ${who}; למצב דרושים שניים.`,
    oneOnRecord: (who, missing) => `רק צד אחד מתועד בסוגיה זו: ${who}; לא מתועד: ${missing}.`,
    refusedByAll: (n) =>
      n === 2
        ? "שני הצדדים המתועדים מסרבים לנהל משא ומתן על כך."
        : `כל הצדדים המתועדים (${n}) מסרבים לנהל משא ומתן על כך.`,
    agendaDispute: (refusing, others) =>
      `סירוב לנהל משא ומתן על כך מצד ${refusing}; ללא סירוב מצד ${others}.`,
    preferredByAll: (n) =>
      n === 2 ? "הבחירה הראשונה של שני הצדדים המתועדים" : `הבחירה הראשונה של כל הצדדים המתועדים (${n})`,
    noDeal: "זו בחירה ראשונה משותפת, לא הסכם.",
    acceptedByAll: allAccept,
    condition: (who, option, text) =>
      `התנאי של ${who}${option === null ? "" : ` לאפשרות ${option}`}: ${text}`,
    conditionUntold: (who, option) => `יש תנאי מצד ${who}${option === null ? "" : ` לאפשרות ${option}`}`,
    clash: (by, against, isOnly, wants) =>
      isOnly
        ? `הקו האדום של ${by} מכסה את האפשרות היחידה שהיא ${accepted(wants)} על ${against}`
        : `הקווים האדומים של ${by} מכסים כל אפשרות שהיא ${accepted(wants)} על ${against}`,
    deadlock: "כל אפשרות היא קו אדום של צד כלשהו.",
    stillUnanswered: "עדיין ללא מענה",
    unanswered: "ללא התנגדות, אך לא מקובל על כולם",
    onConditions: (who) => `בתנאים: ${who}`,
    blocked: (options) => `תנאי לאפשרות ${options} אינו יכול להתמלא כל עוד עומדים קווים אדומים בסוגיה אחרת.`,
    untested: (wants) =>
      `לכל אפשרות שהיא ${accepted(wants)} על צד נספר יש התנגדות; ואת מה שאין לו התנגדות לא ביקש אף צד נספר.`,
    nobodyAsks: "אף צד נספר אינו מבקש אפשרות כלשהי; לאפשרות אחת לפחות אין התנגדות.",
    gap: "לכל אפשרות יש התנגדות.",
  },
  cells: {
    notResearched: "טרם נבדק",
    nothingFound: (date) => `לא נמצאה אמירה, חיפוש עד ${date}`,
    withdrawn: (when) => `העמדה נמשכה ${when}`,
    standingRedLine: (date) => `קו אדום מיום ${date}, לא חזר`,
    silentOn: "לא צוין",
    earlier: "נאמר קודם על אפשרות",
    age: (n) =>
      plural(n, {
        one: "נאמר חודש אחד קודם לכן",
        two: "נאמר חודשיים קודם לכן",
        other: "נאמר # חודשים קודם לכן",
      }),
    quotes: (n) => plural(n, { one: "ציטוט אחד", two: "שני ציטוטים", other: "# ציטוטים" }),
    reports: (n) => plural(n, { one: "דיווח אחד", two: "שני דיווחים", other: "# דיווחים" }),
    actions: (n) => plural(n, { one: "מעשה אחד", two: "שני מעשים", other: "# מעשים" }),
    noEvidence: "ללא ראיה",
    against: (n) =>
      plural(n, { one: "אמירה אחת בניגוד", two: "שתי אמירות בניגוד", other: "# אמירות בניגוד" }),
    basisLine: (basis, confidence) => `${basis}, דרגת ביטחון ${confidence}`,
    restsOn: (basisLine, date) => `נשען על: ${basisLine}; העמדה הישנה ביותר: ${date}`,
  },
  counts,
  pairs,
  changes,
  takes,
  talks: {
    concluded: "שיחות אלה הסתיימו",
    suspended: "שיחות אלה הושעו",
    collapsed: "שיחות אלה נקטעו",
    ended: (talks, when) => `${talks} ${when}`,
    standsAt: (date) => `כאן מוצג מה שכל צד אמר לאחרונה עד ${date}.`,
    dropped: (name, value) => `הערך ${value} תחת ${name} אינו מוכר כאן והושמט.`,
    droppedEmpty: (name) => `הערך הריק תחת ${name} אינו מוכר כאן והושמט.`,
    nearest: (value) => `הקרוב ביותר: ${value}.`,
  },
};
