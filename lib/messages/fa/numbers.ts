import { makePlural } from "../plural";

/** The calendar is named: for Persian a runtime takes another one, and the case file dates by this. */
export const LOCALE = "fa-u-ca-gregory-nu-arabext";

const format = new Intl.NumberFormat(LOCALE, { useGrouping: false });

export const number = (count: number): string => format.format(count);
export const plural = makePlural("fa", number);
