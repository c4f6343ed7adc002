import type { Ui } from "../../en/ui/ui";
import { number } from "../numbers";

export const pairs: Ui["pairs"] = {
  caption: (pairCount, parties, issueCount, date) =>
    `${number(pairCount)} جفت از ${parties} در ${number(issueCount)} موضوع، تا ${date}`,
  of: (shared, judged) => `${number(shared)} از ${number(judged)}`,
  issues: "موضوع",
  issue: "موضوع",
  restsOn: "آنچه بر آن استوار است",
  backToGrid: "بازگشت به شبکه",
  notInGrid: (parties) => `در شبکه نمایان نیست: ${parties.map((name) => `\u2068${name}\u2069`).join("، ")}.`,
  inMatrix: "این دو در ماتریس",
  none: "جفت دو طرف می‌خواهد: در بالا یکی دیگر برگزینید.",
  bothCounted: "در هر جفت هر دو شمرده می‌شوند.",
  mediators: (_count, names) => `میانجی‌ها تا برگزیده نشوند کنار می‌مانند: ${names}.`,
  issuesChosen: (count, of) => `${number(count)} موضوع از ${number(of)}، برگزیده در نشانی این صفحه.`,
  allIssues: "نمایش همهٔ موضوع‌ها",
  noFilter:
    "در اینجا هیچ موضوعی به سبب وضعیت، خط‌های قرمز یا تاریخش کنار گذاشته نمی‌شود: در هر جفت می‌تواند وضعیت دیگری داشته باشد.",
  legend: "معنای خانه‌ها",
  thin: "خط‌چین بی‌رنگ: تنها بر اطمینان پایین یا استنباط استوار است",
  byRow: "خانه‌ها، ردیف به ردیف:",
  tooMany: (pairCount, issueCount) =>
    `با ${number(pairCount)} جفت در ${number(issueCount)} موضوع، خانه‌ای برای هر یک یافتنی نمی‌بود: هر جفت نشان می‌دهد چند موضوع کدام وضعیت را دارد. با گشودن جفت همهٔ موضوع‌هایش دیده می‌شود؛ با طرف‌های کمتر خانه‌ها هست.`,
  reads: (shared, judged, hasConduct) =>
    `: زمینهٔ مشترک یا انتخاب نخست یکسان در ${number(shared)} موضوع از ${number(judged)} موضوعی که میان آن دو می‌توان داوری کرد${hasConduct ? "؛ و در رفتار، پذیرش یک چیز" : ""}. موضوع‌هایی که ثبت‌شده کافی نیست یا بیرون از دستور کار است کنار می‌ماند.`,
  quoted: (text) => `«${text}»`,
  grey: "شمارهای خاکستری بر کمتر از سه موضوع استوار است. چیزی در اینجا با شمارش مقایسه یا مرتب نمی‌شود: یک پاسخ مشترک ائتلاف نیست.",
};
