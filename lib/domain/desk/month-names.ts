// The months of the Gregorian calendar in the languages in which the product speaks, and in some in which sources do.
const NAMES: readonly (readonly string[])[] = [
  ["january", "jan", "janvier", "januar", "enero", "يناير", "كانون الثاني", "ژانویه", "ינואר"],
  ["february", "feb", "février", "februar", "febrero", "فبراير", "شباط", "فوریه", "פברואר"],
  ["march", "mar", "mars", "märz", "marzo", "مارس", "آذار", "مارس", "מרץ", "מרס"],
  ["april", "apr", "avril", "abril", "أبريل", "نيسان", "آوریل", "אפריל"],
  ["may", "mai", "mayo", "مايو", "أيار", "مه", "מאי"],
  ["june", "jun", "juin", "juni", "junio", "يونيو", "حزيران", "ژوئن", "יוני"],
  ["july", "jul", "juillet", "juli", "julio", "يوليو", "تموز", "ژوئیه", "יולי"],
  ["august", "aug", "août", "agosto", "أغسطس", "آب", "اوت", "אוגוסט"],
  ["september", "sept", "sep", "septembre", "septiembre", "سبتمبر", "أيلول", "سپتامبر", "ספטמבר"],
  ["october", "oct", "octobre", "oktober", "octubre", "أكتوبر", "تشرين الأول", "اکتبر", "אוקטובר"],
  ["november", "nov", "novembre", "noviembre", "نوفمبر", "تشرين الثاني", "نوامبر", "נובמבר"],
  ["december", "dec", "décembre", "dezember", "diciembre", "ديسمبر", "كانون الأول", "دسامبر", "דצמבר"],
];

/** By name in small letters: "01" to "12". */
export const MONTH_NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  NAMES.flatMap((names, at) => names.map((name) => [name, String(at + 1).padStart(2, "0")] as const)),
);
