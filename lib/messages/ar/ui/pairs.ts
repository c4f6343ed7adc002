import type { Ui } from "../../en/ui/ui";
import { number } from "../numbers";

export const pairs: Ui["pairs"] = {
  caption: (pairCount, parties, issueCount, date) =>
    `الأزواج (${number(pairCount)}) من ${parties} في القضايا (${number(issueCount)})، حتى ${date}`,
  of: (shared, judged) => `${number(shared)} من ${number(judged)}`,
  issues: "من القضايا",
  issue: "القضية",
  restsOn: "ما يقوم عليه",
  backToGrid: "عودة إلى الشبكة",
  notInGrid: (parties) => `غير معروض في الشبكة: ${parties.map((name) => `\u2068${name}\u2069`).join("، ")}.`,
  inMatrix: "هذان في المصفوفة",
  none: "الزوج يتطلب طرفين: اختر طرفًا آخر أعلاه.",
  bothCounted: "يُحسب في كل زوج طرفاه.",
  mediators: (_count, names) => `لا يدخل الوسطاء إلا إذا اختيروا: ${names}.`,
  issuesChosen: (count, of) => `${number(count)} من ${number(of)} من القضايا، اختيرت في عنوان هذه الصفحة.`,
  allIssues: "اعرض كل القضايا",
  noFilter: "لا تُترك هنا قضية بسبب حالتها أو خطوطها الحمراء أو تاريخها: فقد تكون لها في كل زوج حالة أخرى.",
  legend: "ما تعنيه المربعات",
  thin: "متقطع بلا تعبئة: يقوم على ثقة منخفضة أو استنتاج فقط",
  byRow: "المربعات، صفًّا صفًّا:",
  tooMany: (pairCount, issueCount) =>
    `مع هذا العدد من الأزواج (${number(pairCount)}) والقضايا (${number(issueCount)}) يصعب العثور على مربع لكل منها: يُظهر كل زوج كم قضية لها أي حالة. وفتح الزوج يُظهر كل قضاياه؛ ومع أطراف أقل تظهر المربعات.`,
  reads: (shared, judged, hasConduct) =>
    `: أرضية مشتركة أو الخيار الأول نفسه في ${number(shared)} من ${number(judged)} من القضايا التي يمكن الحكم فيها بين الاثنين${hasConduct ? "؛ وفي السلوك، قبول الشيء نفسه" : ""}. وتُترك القضايا التي لا يكفي المسجَّل فيها والتي خارج جدول الأعمال.`,
  quoted: (text) => `«${text}»`,
  grey: "الأعداد الرمادية تقوم على أقل من ثلاث قضايا. ولا شيء هنا يُقارَن أو يُرتَّب بعدده: جواب مشترك واحد ليس تحالفًا.",
};
