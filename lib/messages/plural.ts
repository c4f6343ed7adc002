// Plural forms by the rules of the language (CLDR), so that a catalogue for Arabic can give all six.
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Makes a function that picks the form for a whole number and puts the number, written by `write`, in place of `#`. */
export function makePlural(
  language: string,
  write: (count: number) => string = String,
): (count: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(language);
  return (count, forms) => (forms[rules.select(count)] ?? forms.other).replaceAll("#", write(count));
}
