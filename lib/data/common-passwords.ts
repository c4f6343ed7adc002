// Passwords that are tried first: refused, because ten tries in fifteen minutes are a lot of tries in a year.
// The list is that of zxcvbn-ts, 49,000 passwords from published breaches, about 18,000 of them long enough to count.
import { foldText } from "@/lib/domain/fold-text";

let known: Promise<ReadonlySet<string>> | null = null;

/** Loaded when the first password is set: it takes some megabytes. */
function listCommon(): Promise<ReadonlySet<string>> {
  known ??= import("@zxcvbn-ts/language-common").then(
    ({ dictionary }) => new Set(dictionary["passwords-common"].map((word) => String(word).toLowerCase())),
  );
  return known;
}

/** What else is guessed first: one sign again and again, and what stands on the page. */
const REPEATED = /^(.{1,3})\1+$/u;

/** `own`: address and name of whose password it is to be; those are the first that anybody would try. */
export async function isCommonPassword(password: string, own: readonly string[]): Promise<boolean> {
  const plain = password.normalize("NFKC").toLowerCase();
  if (REPEATED.test(plain)) return true;
  const words = [...own, ...own.map((word) => word.split("@")[0] ?? ""), "parley"]
    .map(bare)
    .filter((word) => word !== "");
  // "Parley2026!" is "parley" to whoever guesses.
  if (words.includes(bare(plain)) || words.includes(bare(plain).replace(/\d+$/, ""))) return true;
  return (await listCommon()).has(plain);
}

/** Letters and digits alone. */
function bare(text: string): string {
  return foldText(text).replace(/[^\p{L}\p{N}]/gu, "");
}
