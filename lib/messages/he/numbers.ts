import { makePlural } from "../plural";

/** Digits and calendar are named: a runtime could take others. */
export const LOCALE = "he-u-ca-gregory-nu-latn";

export const plural = makePlural("he");
