// The words of the domain in Persian.
import type { PlainTerms } from "../plain/plain-language";
import { moves, stanceChanges } from "./change-terms";
import { notStated, stances, statuses } from "./status-terms";

export const terms: PlainTerms = {
  statuses,
  stances,
  notStated,
  stanceChanges,
  moves,
  cellStates: {
    stated: { word: "بیان شده", definition: "طرف نظر خود را دست‌کم دربارهٔ یک گزینه گفته است." },
    refused: {
      word: "خودداری از مذاکره در این موضوع",
      definition: "طرف اصلاً نمی‌پذیرد که دربارهٔ این موضوع مذاکره شود. این موضع است، نه سکوت.",
    },
    neutral: {
      word: "بی‌موضع به گفتهٔ خودش",
      definition: "طرف می‌گوید که موضعی نمی‌گیرد. در این موضوع شمرده نمی‌شود.",
    },
    withdrawn: {
      word: "موضع پس گرفته شد",
      definition: "طرف موضع خود را پس گرفته و از آن تاریخ موضعی ندارد.",
    },
    "not-coded": {
      word: "کدگذاری نشده",
      definition: "چیزی ثبت شده، بی‌آنکه نظری دربارهٔ گزینه‌ای باشد. در وضعیت‌ها سهمی ندارد.",
    },
    "no-position": {
      word: "بدون موضع",
      definition: "جای خالی دربارهٔ ثبت ماست، نه دربارهٔ جهان: چیزی یافت نشده یا هنوز کسی جست‌وجو نکرده است.",
    },
  },
  bases: {
    stated: { word: "اعلام‌شده", definition: "خود طرف اعلام کرده است." },
    reported: { word: "گزارش‌شده", definition: "منبعی گزارش کرده است، نه با کلمات خود طرف." },
    inferred: { word: "استنباط‌شده", definition: "تحلیلگر از آنچه گفته یا کرده شده استنباط کرده است." },
  },
  confidences: {
    high: { word: "بالا", definition: "اطمینان تحلیلگر به این خوانش بالاست." },
    medium: { word: "متوسط", definition: "اطمینان تحلیلگر به این خوانش متوسط است." },
    low: { word: "پایین", definition: "اطمینان تحلیلگر به این خوانش پایین است." },
  },
  roles: {
    "at-table": {
      word: "سر میز",
      heading: "سر میز",
      definition: "به‌عنوان طرف در گفت‌وگوها شرکت دارد و در وضعیت‌ها شمرده می‌شود.",
    },
    mediator: {
      word: "میانجی",
      heading: "میانجی‌ها",
      definition: "در گفت‌وگوها میانجیگری می‌کند. در وضعیت‌ها شمرده نمی‌شود، مگر چنین خواسته شود.",
    },
    outside: {
      word: "بیرون از میز",
      heading: "بیرون از میز",
      definition:
        "گفت‌وگوها بر آن اثر دارد یا از بیرون فشار می‌آورد. در وضعیت‌ها شمرده نمی‌شود، مگر چنین خواسته شود.",
    },
  },
  scales: {
    ordinal: { word: "به ترتیب", definition: "گزینه‌ها از یک سر اختلاف تا سر دیگر می‌روند." },
    nominal: { word: "بی‌ترتیب", definition: "گزینه‌ها ترتیبی ندارند، پس فاصله‌ای هم نیست." },
  },
  subjects: {
    outcome: { word: "نتیجه", definition: "موضوع دربارهٔ نتیجهٔ یک توافق است." },
    conduct: {
      word: "رفتار",
      definition: "موضوع دربارهٔ رفتار در حین گفت‌وگوهاست. پذیرش یک گزینه از سوی هر دو زمینهٔ مشترک نیست.",
    },
  },
  channels: {
    "official-text": { word: "متن رسمی", definition: "سندی که خود طرف منتشر کرده است." },
    "on-record": { word: "علنی", definition: "آشکارا گفته شده، به نام گوینده یا به نام طرف." },
    briefing: { word: "توجیه خبری", definition: "به خبرنگاران بی‌ذکر نام گفته شده است." },
    leak: { word: "درز خبر", definition: "بی‌آنکه گویندگان منتشر کنند دانسته شده است." },
    secondary: { word: "دست دوم", definition: "دیگری بازگفته است." },
  },
  statementKinds: {
    quote: { word: "نقل قول", definition: "عین کلمات." },
    report: { word: "گزارش", definition: "آنچه منبعی می‌گوید گفته شده، نه عین کلمات." },
    action: { word: "اقدام", definition: "کاری که انجام شده، نه گفته." },
  },
  relations: {
    supports: { word: "پشتیبان", definition: "موضع بر آن استوار است." },
    against: { word: "خلاف آن", definition: "صدای دیگری از همان طرف چیز دیگری می‌گوید." },
    context: { word: "زمینه", definition: "به فهم موضع کمک می‌کند، بی‌آنکه پشتیبان آن باشد." },
  },
  sourceKinds: {
    news: "خبر",
    official: "رسمی",
    transcript: "متن پیاده‌شده",
    analysis: "تحلیل",
    data: "داده",
  },
  eventKinds: {
    talks: "گفت‌وگو",
    statement: "اظهارنظر",
    sanctions: "تحریم",
    military: "نظامی",
    domestic: "داخلی",
    agreement: "توافق",
    proposal: "پیشنهاد",
    other: "دیگر",
  },
  negotiationStatuses: {
    ongoing: "در جریان",
    concluded: "پایان‌یافته",
    suspended: "معلق",
    collapsed: "گسسته",
  },
  standingLine:
    "گردآوری‌شده از گزارش‌های علنی. موضع‌ها خوانش یک تحلیلگر است، نه کدگذاری خود طرف‌ها، نه پیش‌بینی و نه توصیه. هیچ طرفی این را تأیید نکرده است.",
  thin: "کمتر از نیمی از طرف‌های شمرده‌شده در اینجا موضع ثبت‌شده دارند، یا همهٔ آن با اطمینان پایین یا استنباطی است. از این رو وضعیت توپر نشان داده نمی‌شود.",
  saidAgain: "دوباره گفته شد",
  redLineWords: { stated: "به گفتهٔ طرف", reported: "به نقل گزارش", inferred: "به خوانش ما" },
  changesRule:
    "آنچه تازه پذیرفته شد، آنچه تازه با آن مخالفت شد و آنچه دیگر بیان نشد، با کلماتی که بر آنها استوار است. سکوت حرکت شمرده نمی‌شود و کسی نرم‌تر یا سخت‌تر خوانده نمی‌شود.",
  correctionsRule: "کدگذاری این موضع‌ها میان دو نسخه اصلاح شد. طرف چیز تازه‌ای نگفت: این دیپلماسی نیست.",
  corrected: "کدگذاری اصلاح‌شده: نسخه‌ای پیشین این موضع را جور دیگری خوانده بود. طرف چیز تازه‌ای نگفت.",
};
