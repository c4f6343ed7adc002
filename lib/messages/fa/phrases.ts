// The patterns of Persian: names stand in lists, so that no verb has to agree with them.
import type { Phrases, Wants } from "../plain/phrases";
import { changes, takes } from "./change-phrases";
import { counts, pairs } from "./count-phrases";
import { number } from "./numbers";

function accepted({ accept, conditional }: Wants): string {
  if (!conditional) return "پذیرفتنی";
  return accept ? "پذیرفتنی یا پذیرفتنی با شرط" : "پذیرفتنی با شرط";
}

function forAll(n: number): string {
  return n === 2 ? "برای هر دو طرف ثبت‌شده" : `برای همهٔ ${number(n)} طرف ثبت‌شده`;
}

export const phrases: Phrases = {
  lists: {
    comma: "، ",
    semicolon: "؛ ",
    andMoreParties: (list, n) => `${list} و ${number(n)} طرف دیگر`,
    andMoreClashes: (n) => `و ${number(n)} تعارض دیگر از این دست`,
    andMoreConditions: (n) => `و ${number(n)} شرط دیگر`,
    andMoreChanges: (n) => `و ${number(n)} تغییر دیگر`,
    when: (date) => `در ${date}`,
    quoted: (text) => `«${text}»`,
    none: "هیچ",
  },
  conduct: {
    shared: (n) => (n > 2 ? "پذیرفتنی برای همه" : "پذیرفتنی برای هر دو"),
    conditional: (n) => (n > 2 ? "پذیرفتنی برای همه اگر …" : "پذیرفتنی برای هر دو اگر …"),
    sharedDefinition:
      "همهٔ طرف‌های شمرده‌شدهٔ دارای موضع ثبت‌شده رفتار یکسانی را در حین گفت‌وگوها می‌پذیرند. این دربارهٔ توافق چیزی نمی‌گوید.",
    conditionalDefinition:
      "همهٔ طرف‌های شمرده‌شدهٔ دارای موضع ثبت‌شده، در صورت تحقق شرط‌هایی، رفتار یکسانی را در حین گفت‌وگوها می‌پذیرند. این دربارهٔ توافق چیزی نمی‌گوید.",
  },
  reason: {
    nobodyCounted: "در این موضوع هیچ طرفی شمرده نمی‌شود؛ وضعیت دو طرف می‌خواهد.",
    nobodyOnRecord: (who) => `ثبت‌نشده در این موضوع: ${who}.`,
    oneCounted: (who) => `در این موضوع تنها یک طرف شمرده می‌شود: ${who}؛ وضعیت دو طرف می‌خواهد.`,
    oneOnRecord: (who, missing) => `در این موضوع تنها یک طرف ثبت شده است: ${who}؛ ثبت‌نشده: ${missing}.`,
    refusedByAll: (n) =>
      n === 2
        ? "هر دو طرف ثبت‌شده از مذاکره در این موضوع خودداری می‌کنند."
        : `همهٔ ${number(n)} طرف ثبت‌شده از مذاکره در این موضوع خودداری می‌کنند.`,
    agendaDispute: (refusing, others) =>
      `خودداری از مذاکره در این موضوع: ${refusing}؛ بدون خودداری: ${others}.`,
    preferredByAll: (n) => `انتخاب نخست ${forAll(n)}`,
    noDeal: "این انتخاب نخست مشترک است، نه توافق.",
    acceptedByAll: (n, wants) => `${accepted(wants)} ${forAll(n)}`,
    condition: (who, option, text) => `شرط ${who}${option === null ? "" : ` برای گزینهٔ ${option}`}: ${text}`,
    conditionUntold: (who, option) => `شرطی از ${who}${option === null ? "" : ` برای گزینهٔ ${option}`}`,
    clash: (by, against, isOnly, wants) =>
      isOnly
        ? `خط قرمز ${by} تنها گزینه‌ای را دربر می‌گیرد که برای ${against} ${accepted(wants)} است`
        : `خط‌های قرمز ${by} همهٔ گزینه‌هایی را دربر می‌گیرد که برای ${against} ${accepted(wants)} است`,
    deadlock: "هر گزینه خط قرمز یکی از طرف‌هاست.",
    stillUnanswered: "همچنان بی‌پاسخ",
    unanswered: "بدون مخالفت، ولی نه پذیرفتنی برای همه",
    onConditions: (who) => `با شرط: ${who}`,
    blocked: (options) =>
      `شرطی برای گزینهٔ ${options} تا وقتی خط‌های قرمز در موضوعی دیگر پابرجاست برآورده نمی‌شود.`,
    untested: (wants) =>
      `با هر گزینه‌ای که برای طرفی شمرده‌شده ${accepted(wants)} است مخالفتی هست؛ و آنچه مخالفی ندارد هیچ طرف شمرده‌شده‌ای نخواسته است.`,
    nobodyAsks: "هیچ طرف شمرده‌شده‌ای گزینه‌ای نمی‌خواهد؛ دست‌کم یک گزینه مخالفی ندارد.",
    gap: "با هر گزینه مخالفتی هست.",
  },
  cells: {
    notResearched: "هنوز بررسی نشده",
    nothingFound: (date) => `گفته‌ای یافت نشد، جست‌وجو تا ${date}`,
    withdrawn: (when) => `موضع ${when} پس گرفته شد`,
    standingRedLine: (date) => `خط قرمز ${date}، تکرار نشده`,
    silentOn: "بیان نشده",
    earlier: "پیش‌تر دربارهٔ گزینهٔ",
    age: (n) => (n === 0 ? "در همان ماه گفته شده" : `${number(n)} ماه پیش از آن گفته شده`),
    quotes: (n) => `${number(n)} نقل قول`,
    reports: (n) => `${number(n)} گزارش`,
    actions: (n) => `${number(n)} اقدام`,
    noEvidence: "بدون شاهد",
    against: (n) => `${number(n)} گفته خلاف آن`,
    basisLine: (basis, confidence) => `${basis}، اطمینان ${confidence}`,
    restsOn: (basisLine, date) => `استوار بر: ${basisLine}؛ کهن‌ترین موضع ${date}`,
  },
  counts,
  pairs,
  changes,
  takes,
  talks: {
    concluded: "این گفت‌وگوها پایان یافت",
    suspended: "این گفت‌وگوها معلق شد",
    collapsed: "این گفت‌وگوها گسست",
    ended: (talks, when) => `${when} ${talks}`,
    standsAt: (date) => `این صفحه آخرین گفتهٔ هر طرف تا ${date} را نشان می‌دهد.`,
    dropped: (name, value) => `مقدار ${value} در ${name} در اینجا شناخته نیست و کنار گذاشته شد.`,
    droppedEmpty: (name) => `مقدار خالی در ${name} در اینجا شناخته نیست و کنار گذاشته شد.`,
    nearest: (value) => `نزدیک‌ترین: ${value}.`,
  },
};
