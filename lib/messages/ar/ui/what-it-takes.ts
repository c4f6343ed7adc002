import type { Ui } from "../../en/ui/ui";
import { number, plural } from "../numbers";

const parties = (count: number) =>
  plural(count, { one: "طرف واحد", two: "طرفان", few: "# أطراف", many: "# طرفًا", other: "# طرف" });

export const whatItTakes: Ui["whatItTakes"] = {
  title: "ما الذي يلزم",
  rule: "هذا حساب من السجل، وليس نصيحة. ويأتي أولًا ما يحتاج إلى أقل الأجوبة.",
  wholeRule:
    "لكل قضية الخيارات التي يلزم أن يجيب فيها أقل عدد من الأطراف جوابًا آخر حتى يقبلها كل محسوب مسجَّل. الخط الأحمر أثقل من الرفض، والرفض أثقل من السكوت. هذا حساب من السجل: ليس نصيحة ولا توقعًا، ولا خيار أفضل من غيره لأنه يرد هنا.",
  link: "ما الذي يلزم؟",
  withWords: "مع ما يقوله فيه كل طرف",
  count: (short, all) => `القضايا التي لا أرضية مشتركة فيها: ${number(short)} من ${number(all)}.`,
  byAnswers: (answers, count) =>
    `القضايا التي يلزم أن يجيب فيها جوابًا آخر ${parties(answers)}: ${number(count)}`,
  further: (ways) => `خيارات أخرى (${number(ways)})`,
  now: "يقول فيه الآن:",
  before: "قيل آخر مرة:",
  wordsOf: (date) => `كلمات ${date}`,
  refuses: "رفض التفاوض في هذه القضية",
  blocked: "بشرط لا يمكن أن يتحقق ما دامت خطوط حمراء في قضية أخرى قائمة",
  acceptedBy: (names) => `المسجَّل أنه يقبله: ${names}.`,
  conduct: "هذه القضية عن السلوك أثناء المحادثات: والمطلوب جواب يقبله الجميع.",
  met: "أرضية مشتركة في السجل",
  metRule: "في هذه القضايا يقبل كل محسوب مسجَّل خيارًا. ولم يوقّع أحد شيئًا.",
  uncounted: "المحسوب أقل من طرفين",
  uncountedRule: "لا يمكن القول هنا بشيء: اختر أطرافًا أخرى.",
  nothingShort: "لا قضية معروضة تنقصها أرضية مشتركة.",
  moreIssues: (count) => `قضايا أخرى لا أرضية مشتركة فيها: ${number(count)}`,
};
