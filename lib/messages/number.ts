// Numbers as a language writes them. No words, so one function serves all languages.

/** Longer than this in figures, nobody reads a number; it is written as a power of ten. */
const MOST_FIGURES = 1e15;
const LEAST_FRACTION = 1e-6;

function isBeyond(value: number): boolean {
  const size = Math.abs(value);
  return size !== 0 && (size >= MOST_FIGURES || size < LEAST_FRACTION);
}

/** The numerals that a language's catalogue uses; a runtime alone would write Arabic with others. */
const NUMERALS: Readonly<Record<string, string>> = { ar: "ar-u-nu-arab", fa: "fa-u-nu-arabext" };

const AS_THEY_ARE: ReadonlySet<string> = new Set(["en", "he"]);

const formats = new Map<string, Intl.NumberFormat>();

/** Made once for each: making one takes longer than writing a thousand numbers. */
function formatFor(language: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const name = `${language} ${options.notation} ${options.maximumSignificantDigits}`;
  const known = formats.get(name) ?? new Intl.NumberFormat(NUMERALS[language] ?? language, options);
  formats.set(name, known);
  return known;
}

/** The number in full: "1,234.5", "−1,000", "1E21". `language`: BCP 47. */
export function formatNumber(value: number, language: string): string {
  // To make its first format takes a browser 50 ms; these it writes as they are.
  if (Number.isInteger(value) && value >= 0 && value < 1_000 && AS_THEY_ARE.has(language))
    return String(value);
  const options: Intl.NumberFormatOptions = isBeyond(value)
    ? { notation: "scientific", maximumSignificantDigits: 6 }
    : { maximumSignificantDigits: 15 };
  return minus(formatFor(language, options).format(value));
}

/** The same with room for little: "1.2M", for an axis. */
export function formatShortNumber(value: number, language: string): string {
  if (isBeyond(value) || Math.abs(value) < 10_000) return formatNumber(value, language);
  const options = { notation: "compact", maximumSignificantDigits: 3 } as const;
  return minus(formatFor(language, options).format(value));
}

/** A hyphen before a number can be taken for a dash, and ends a line. */
function minus(text: string): string {
  return text.replace("-", "−");
}
