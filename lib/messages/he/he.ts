// The Hebrew catalogue.
import { makeMessages } from "../plain/make-messages";
import { LOCALE } from "./numbers";
import { phrases } from "./phrases";
import { terms } from "./terms";
import { ui } from "./ui/ui";

export const he = makeMessages({ language: "he", direction: "rtl", locale: LOCALE, ui, terms, phrases });
