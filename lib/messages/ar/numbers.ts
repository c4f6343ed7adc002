import { makePlural } from "../plural";

/** Digits and calendar are named, for what a runtime takes for Arabic has changed before. */
export const LOCALE = "ar-u-ca-gregory-nu-arab";

const format = new Intl.NumberFormat(LOCALE, { useGrouping: false });

export const number = (count: number): string => format.format(count);
export const plural = makePlural("ar", number);
