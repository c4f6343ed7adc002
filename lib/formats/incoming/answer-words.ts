// Which of the three answers of a questionnaire a word means, in the languages in which such sites are written.
export type Answer = "agree" | "neutral" | "disagree";
export const ANSWERS: readonly Answer[] = ["agree", "neutral", "disagree"];

const WORDS: Record<Answer, readonly string[]> = {
  agree: [
    ...[
      "agree",
      "yes",
      "for",
      "stimme zu",
      "ja",
      "d'accord",
      "oui",
      "eens",
      "de acuerdo",
      "sí",
      "d'accordo",
      "sì",
    ],
    ...[
      "concordo",
      "enig",
      "instämmer",
      "samaa mieltä",
      "zgadzam się",
      "tak",
      "موافق",
      "بله",
      "בעד",
      "za",
      "да",
    ],
  ],
  disagree: [
    ...["disagree", "no", "against", "stimme nicht zu", "nein", "pas d'accord", "non", "oneens", "nee"],
    ...["en desacuerdo", "contrario", "discordo", "não", "uenig", "instämmer inte", "eri mieltä"],
    ...["nie zgadzam się", "nie", "غير موافق", "خیر", "נגד", "proti", "нет"],
  ],
  neutral: [
    "neutral",
    "neutraal",
    "neutre",
    "neutrale",
    "neutro",
    "nøytral",
    "neutralt",
    "neutraali",
    "obojętne",
    "محايد",
  ],
};

/** null: another answer, such as that the thesis was passed over. */
export function answerOfWord(word: string): Answer | null {
  const said = word.trim().toLowerCase();
  return ANSWERS.find((answer) => WORDS[answer].includes(said)) ?? null;
}

/** What the numbers mean where the words are not known: the order in which such sites write them. */
export function answerOfNumber(id: number): Answer | null {
  return (["agree", "disagree", "neutral"] as const)[id] ?? null;
}
