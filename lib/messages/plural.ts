// Plural forms by the rules of the language (CLDR), so that a catalogue for Arabic can give all six.
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Makes a function that picks the form for a whole number and puts the number in place of `#`. */
export function makePlural(language: string): (count: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(language);
  return (count, forms) => (forms[rules.select(count)] ?? forms.other).replaceAll("#", String(count));
}
