// What stands where a page could not be made, in every language. Apart from the catalogues, for it is said in the
// browser, and a catalogue never gets there.
import type { Language } from "@/lib/domain/language";

interface FailureWords {
  direction: "ltr" | "rtl";
  title: string;
  text: string;
  number: string;
  again: string;
  home: string;
}

export const failureWords: Readonly<Record<Language, FailureWords>> = {
  en: {
    direction: "ltr",
    title: "Something went wrong",
    text: "This page could not be made. Nothing was lost; trying again may help.",
    number: "If you report it, name this number:",
    again: "Try again",
    home: "All negotiations",
  },
  ar: {
    direction: "rtl",
    title: "حدث خطأ",
    text: "تعذّر إعداد هذه الصفحة. لم يُفقد شيء، وقد تفيد إعادة المحاولة.",
    number: "عند الإبلاغ عن الخطأ اذكر هذا الرقم:",
    again: "أعد المحاولة",
    home: "كل المفاوضات",
  },
  fa: {
    direction: "rtl",
    title: "خطایی رخ داد",
    text: "این صفحه ساخته نشد. چیزی از دست نرفته است؛ شاید تلاش دوباره کمک کند.",
    number: "اگر خطا را گزارش می‌کنید، این شماره را ذکر کنید:",
    again: "تلاش دوباره",
    home: "همهٔ مذاکرات",
  },
  he: {
    direction: "rtl",
    title: "אירעה תקלה",
    text: "לא ניתן היה להכין את הדף הזה. דבר לא אבד; ייתכן שניסיון נוסף יועיל.",
    number: "בדיווח על התקלה, ציינו את המספר הזה:",
    again: "לנסות שוב",
    home: "כל המשאים והמתנים",
  },
};

/** Of a share link that shows nothing; in English, since nothing is known of who opens it. */
export const noShare = {
  title: "This link shows nothing",
  text: "It may not have begun, it may be over or taken back, or it was mistyped. Ask whoever gave it to you.",
  home: "What is public",
};
