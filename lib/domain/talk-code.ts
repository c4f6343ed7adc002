// How a talk is called: six letters that are read out in a room and typed on a phone. Pure.

/** None that is taken for another, by eye or by ear, and no vowel, so that no word comes of it. */
export const CODE_LETTERS = "BCDFGHJKMNPQRTVWXYZ";
export const CODE_LENGTH = 6;

/** `bytes`: from chance, at least as many as `CODE_LENGTH`; null where too many of them had to be left out. */
export function codeOf(bytes: Iterable<number>): string | null {
  // What is above the last whole row of letters would make some letters likelier than others.
  const fair = 256 - (256 % CODE_LETTERS.length);
  let code = "";
  for (const byte of bytes) {
    if (byte < fair) code += CODE_LETTERS[byte % CODE_LETTERS.length];
    if (code.length === CODE_LENGTH) return code;
  }
  return null;
}

/** As it is written: in capitals, without what people put between letters. Null where it cannot be one. */
export function readCode(text: string): string | null {
  const code = text.replace(/[\s\-.]/g, "").toUpperCase();
  return code.length === CODE_LENGTH && [...code].every((letter) => CODE_LETTERS.includes(letter))
    ? code
    : null;
}
