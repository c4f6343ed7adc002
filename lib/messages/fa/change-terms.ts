import type { PlainTerms } from "../plain/plain-language";

export const stanceChanges: PlainTerms["stanceChanges"] = {
  "newly-accepts": {
    mark: "+",
    word: "پذیرفتنی شد",
    definition: "طرف گزینه‌ای را می‌پذیرد که بار پیش که از آن سخن گفت نپذیرفته بود.",
  },
  "newly-conditional": {
    mark: "+?",
    word: "پذیرفتنی با شرط شد",
    definition: "طرف گزینه‌ای را با شرط می‌پذیرد و پیش‌تر چیز دیگری گفته یا چیزی نگفته بود.",
  },
  "condition-dropped": {
    mark: "+",
    word: "پذیرفتنی بدون شرط پیشین",
    definition: "طرف گزینه‌ای را می‌پذیرد که پیش‌تر تنها با شرط پذیرفته بود.",
  },
  "newly-objects": {
    mark: "−",
    word: "مورد مخالفت شد",
    definition: "طرف با گزینه‌ای مخالفت می‌کند که بار پیش که از آن سخن گفت با آن مخالف نبود.",
  },
  "new-red-line": {
    mark: "−",
    word: "خط قرمز تازه",
    definition: "طرف نخستین بار، یا پس از گفتن چیزی دیگر، می‌گوید که این را با هیچ شرطی نمی‌پذیرد.",
  },
  "red-line-lifted": {
    mark: "±",
    word: "دیگر خط قرمز نیست",
    definition: "طرف دربارهٔ گزینه‌ای که خط قرمزش بود چیز دیگری می‌گوید. سکوت خط قرمز را برنمی‌دارد.",
  },
  again: {
    mark: "=",
    word: "دوباره",
    definition: "طرف همان را می‌گوید که بار پیش دربارهٔ این گزینه گفت.",
  },
  "not-mentioned": {
    mark: "…",
    word: "بیان نشده",
    definition: "طرف دربارهٔ گزینه‌ای که پیش‌تر از آن سخن گفته بود چیزی نمی‌گوید. سکوت هرگز حرکت نیست.",
  },
  "first-choice": {
    mark: "±",
    word: "انتخاب نخست",
    definition: "طرف پیش از همه گزینه‌ای جز گزینهٔ پیشین را می‌خواهد.",
  },
};

export const moves: PlainTerms["moves"] = {
  "first-position": {
    mark: "•",
    word: "نخستین موضع ثبت‌شده",
    definition: "پیش از این چیزی از این طرف در این موضوع ثبت نشده بود.",
  },
  "agenda-refused": {
    mark: "⊘",
    word: "خودداری از مذاکره در این موضوع",
    definition: "طرف از این موضوع خودداری می‌کند و پیش‌تر نمی‌کرد.",
  },
  "agenda-reopened": {
    mark: "±",
    word: "پایان خودداری از مذاکره در این موضوع",
    definition: "طرف از این موضوع خودداری کرده بود و موضع بعدی‌اش چنین نیست.",
  },
  "became-neutral": {
    mark: "±",
    word: "اعلام بی‌موضعی",
    definition: "طرف می‌گوید که موضعی نمی‌گیرد و پیش‌تر موضعی داشت.",
  },
  withdrawn: {
    mark: "±",
    word: "موضع پس گرفته شد",
    definition: "طرف موضع خود را پس گرفته و از آن تاریخ موضعی ندارد.",
  },
};
